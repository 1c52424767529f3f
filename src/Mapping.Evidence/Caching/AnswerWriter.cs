using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Evidence.Execution;
using Mapping.Evidence.Verdicts;

namespace Mapping.Evidence.Caching;

/// <summary>Writes an answer; <see cref="AnswerReader"/> reads it.</summary>
internal sealed class AnswerWriter(BinaryWriter writer)
{
    public void Write(FeedAnswer answer)
    {
        List(answer.Files, Write);
        List(answer.Copies, Write);
        List(answer.PartnerFiles, Write);
        List<string>(answer.Unmatched, writer.Write);
        List(answer.Results, Write);
        List(answer.Problems, Write);
        List<FeedProblem>(answer.Future is null ? [] : [answer.Future], Write);
        List(answer.UndeclaredSystems, Write);
        List<string>(answer.AbsentFields, writer.Write);
    }

    private void Write(EvidenceFile file)
    {
        writer.Write(file.Path);
        Text(file.Sha256);
        writer.Write(file.Bytes);
        writer.Write(file.Records);
        writer.Write(file.HasDigest);
        Text(file.InflatedSha256);
    }

    private void Write(CopiedFile copy)
    {
        Write(copy.File);
        writer.Write(copy.Original);
        writer.Write(copy.IsOfOtherDate);
    }

    private void Write(EvidenceResult result)
    {
        writer.Write(result.Key.Control);
        writer.Write(result.Key.Rule);
        writer.Write((byte)result.Verdict);
        writer.Write(result.Records);
        writer.Write(result.Runs);
        writer.Write(result.First?.Ticks ?? -1);
        writer.Write(result.Beginning?.Ticks ?? -1);
        writer.Write(result.Last?.Ticks ?? -1);
        writer.Write(result.StaleFrom?.DayNumber ?? -1);
        Text(result.Reason);
        writer.Write(result.IsAuditEvidence);
        List(result.Figures, Write);
        List(result.Problems, Write);
        List(result.Matched, Write);
        writer.Write(result.NewestFiles is not null);
        if (result.NewestFiles is { } newest)
        {
            List<string>(newest, writer.Write);
        }
    }

    private void Write(MatchedFeed feed)
    {
        writer.Write(feed.Name);
        List(feed.Files, Write);
    }

    private void Write(ExpectationFigure figure)
    {
        writer.Write(figure.Expect);
        writer.Write(figure.Holds);
        Write(figure.Value);
        List(figure.Records, Write);
        Text(figure.Group?.Name);
        if (figure.Group is { } group)
        {
            writer.Write(group.Count);
        }
    }

    private void Write(FigureValue? value)
    {
        switch (value)
        {
            case NumberFigure number:
                writer.Write((byte)1);
                writer.Write(number.Value);
                writer.Write((byte)number.Unit);
                writer.Write(number.IsApproximate);
                writer.Write(number.Quotient is not null);
                writer.Write(number.Quotient?.Dividend ?? 0);
                writer.Write(number.Quotient?.Divisor ?? 0);
                break;
            case TextFigure text:
                writer.Write((byte)2);
                writer.Write(text.Value);
                break;
            case BooleanFigure boolean:
                writer.Write((byte)3);
                writer.Write(boolean.Value);
                break;
            case TimeFigure time:
                writer.Write((byte)4);
                writer.Write(time.Value.Ticks);
                break;
            default:
                writer.Write((byte)0);
                break;
        }
    }

    private void Write(EvidenceProblem problem)
    {
        writer.Write(problem.What);
        writer.Write(problem.Count);
        List(problem.First, Write);
    }

    private void Write(RecordPlace place)
    {
        writer.Write(place.Path);
        writer.Write(place.Line);
    }

    private void Write(FeedProblem problem)
    {
        writer.Write((byte)problem.Kind);
        writer.Write(problem.What);
        Text(problem.Field);
        Text(problem.Rule);
        writer.Write(problem.Count);
        List(problem.First, Write);
    }

    private void Write(FeedPlace place)
    {
        writer.Write(place.Path);
        writer.Write(place.Line);
        writer.Write(place.Column);
    }

    private void Text(string? text)
    {
        writer.Write(text is not null);
        writer.Write(text ?? "");
    }

    private void List<T>(ImmutableArray<T> items, Action<T> write)
    {
        writer.Write(items.Length);
        foreach (var item in items)
        {
            write(item);
        }
    }
}
