using System.Text.Json;

namespace Mapping.Evidence.Reading.Json;

/// <summary>An open object outside of the records, with what it tells of an evaluation, and of the list that is in it.</summary>
/// <param name="around">The object that it is in; null for the outermost.</param>
/// <param name="isResults">Whether it is the member <c>results</c> of that one, which counts for it.</param>
/// <param name="records">How many records there were before it.</param>
internal sealed class EvaluationFrame(EvaluationFrame? around, bool isResults, long records)
{
    private string? idle;
    private bool isOfFailures;
    private bool isOfSome;
    private bool hasPlace;
    private long total;
    private long totalOfAnything;
    private long elements;

    /// <summary>The object in whose <c>results</c> this one is, however deep; null where there is none.</summary>
    private readonly EvaluationFrame? counted = isResults ? around : around?.counted;

    /// <summary>Null where it told nothing so far, as nearly every object.</summary>
    public EvaluationState? State { get; private set; }

    /// <param name="member">Which member.</param>
    /// <param name="reader">Stands at its value.</param>
    public void Take(RunMember member, ref Utf8JsonReader reader)
    {
        switch (member)
        {
            case RunMember.Status or RunMember.Eval or RunMember.Invalidated or RunMember.Error or RunMember.BrokenOff or RunMember.Finished:
                Own().Take(member, ref reader);
                break;
            case RunMember.Unscored:
                counted?.Own().TakeUnscored(ref reader);
                break;
            case RunMember.Total or RunMember.Completed when isResults:
                counted?.Own().TakeCount(member, ref reader);
                break;
        }
    }

    /// <summary>It holds another element of a list that leads to records.</summary>
    public void NoteElement() => elements++;

    /// <summary>It says that it did nothing, or failed: so an empty list in it shows nothing.</summary>
    public void TakeIdle(string what) => idle ??= what;

    /// <summary>It says how many there are of what it lists.</summary>
    public void TakeTotal(long count) => total = Math.Max(total, count);

    /// <summary>It says how many there are, and not of what: of what it lists, unless that is only what failed of all.</summary>
    public void TakeTotalOfAnything(long count) => totalOfAnything = Math.Max(totalOfAnything, count);

    /// <summary>What it lists is what failed of something.</summary>
    public void NoteFailures() => isOfFailures = true;

    /// <summary>What it lists, or what is in it lists, is by its name some of what was looked at.</summary>
    public void NoteSome() => isOfSome = true;

    /// <summary>It says which part of a list it holds, or how much of one at most: what it counts is the list.</summary>
    public void NotePlace() => hasPlace = true;

    /// <summary>Why what is in it proves nothing, now that it is at its end, a clause; null where nothing is known to be wrong.</summary>
    /// <param name="now">How many records there are by now.</param>
    /// <param name="pages">Knows whether all parts of a list are there.</param>
    public string? FaultAtEnd(long now, PageWatch pages)
    {
        var listed = Math.Max(elements, now - records);
        var countsOthers = !hasPlace && (isOfFailures || (isOfSome && elements == 0 && !SelectionNames.MayBePage(listed)));
        var all = countsOthers ? total : Math.Max(total, totalOfAnything);
        return idle is not null && now == records ? $"what holds no records says itself that {idle}, so it shows nothing"
            : all > listed && !pages.HasAll(all) ? $"the list is not all: what holds it counts {all} and lists {listed}"
            : null;
    }

    /// <summary>How many samples the list holds that stands in it.</summary>
    public void TakeListed(long count) => Own().TakeListed(count);

    private EvaluationState Own() => State ??= new EvaluationState();
}
