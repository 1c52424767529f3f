using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Evidence.Execution;
using Mapping.Evidence.Verdicts;

namespace Mapping.Evidence.Caching;

/// <summary>Reads what <see cref="AnswerWriter"/> wrote.</summary>
/// <remarks>Throws <see cref="IOException"/> or <see cref="InvalidDataException"/> for anything else.</remarks>
internal sealed class AnswerReader(BinaryReader reader)
{
    private ImmutableArray<EvidenceFile> files = [];

    public FeedAnswer Read()
    {
        files = List(File);
        return new FeedAnswer
        {
            Files = files,
            Copies = List(() => new CopiedFile(File(), reader.ReadString(), reader.ReadBoolean())),
            PartnerFiles = List(File),
            Unmatched = List(reader.ReadString),
            Results = List(Result),
            Problems = List(FeedProblem),
            Future = List(FeedProblem).FirstOrDefault(),
            UndeclaredSystems = List(FeedProblem),
            AbsentFields = List(reader.ReadString),
        };
    }

    private EvidenceFile File() => new(reader.ReadString(), Text(), reader.ReadInt64(), reader.ReadInt64()) { HasDigest = reader.ReadBoolean(), InflatedSha256 = Text() };

    private EvidenceResult Result() => new(new EvidenceKey(reader.ReadString(), reader.ReadString(), ""), (EvidenceVerdict)reader.ReadByte())
    {
        Files = files,
        Records = reader.ReadInt64(),
        Runs = reader.ReadInt64(),
        First = Time(),
        Beginning = Time(),
        Last = Time(),
        StaleFrom = reader.ReadInt32() is >= 0 and var day ? DateOnly.FromDayNumber(day) : null,
        Reason = Text(),
        IsAuditEvidence = reader.ReadBoolean(),
        Figures = List(Figure),
        Problems = List(Problem),
        Matched = List(() => new MatchedFeed(reader.ReadString(), List(File))),
        NewestFiles = reader.ReadBoolean() ? List(reader.ReadString) : null,
    };

    private ExpectationFigure Figure()
    {
        var (expect, holds) = (reader.ReadString(), reader.ReadBoolean());
        return new ExpectationFigure(expect, Value(), holds) { Records = List(Place), Group = Group() };
    }

    private FigureGroup? Group() => Text() is { } name ? new FigureGroup(name, reader.ReadInt32()) : null;

    private FigureValue? Value() => reader.ReadByte() switch
    {
        0 => null,
        1 => new NumberFigure(reader.ReadDecimal(), (FigureUnit)reader.ReadByte()) { IsApproximate = reader.ReadBoolean(), Quotient = Quotient() },
        2 => new TextFigure(reader.ReadString()),
        3 => new BooleanFigure(reader.ReadBoolean()),
        4 => new TimeFigure(new DateTime(reader.ReadInt64(), DateTimeKind.Utc)),
        _ => throw new InvalidDataException("There is no such figure."),
    };

    private Quotient? Quotient()
    {
        var isThere = reader.ReadBoolean();
        var quotient = new Quotient(reader.ReadDecimal(), reader.ReadDecimal());
        return isThere ? quotient : null;
    }

    private EvidenceProblem Problem() => new(reader.ReadString(), reader.ReadInt64(), List(Place));

    private RecordPlace Place() => new(reader.ReadString(), reader.ReadInt64());

    private FeedProblem FeedProblem() =>
        new((ProblemKind)reader.ReadByte(), reader.ReadString(), Text(), Text(), reader.ReadInt64(), List(FeedPlace));

    private FeedPlace FeedPlace() => new(reader.ReadString(), reader.ReadInt64(), reader.ReadInt32());

    private DateTime? Time() => reader.ReadInt64() is >= 0 and var ticks ? new DateTime(ticks, DateTimeKind.Utc) : null;

    private string? Text()
    {
        var isThere = reader.ReadBoolean();
        var text = reader.ReadString();
        return isThere ? text : null;
    }

    private ImmutableArray<T> List<T>(Func<T> read)
    {
        var count = reader.ReadInt32();
        if (count < 0 || count > reader.BaseStream.Length)
        {
            throw new InvalidDataException("There can't be so many.");
        }

        var items = ImmutableArray.CreateBuilder<T>(count);
        for (var i = 0; i < count; i++)
        {
            items.Add(read());
        }

        return items.DrainToImmutable();
    }
}
