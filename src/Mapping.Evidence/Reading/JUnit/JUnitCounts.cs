namespace Mapping.Evidence.Reading.JUnit;

/// <summary>How many cases of each outcome a suite holds.</summary>
internal sealed class JUnitCounts
{
    public long Cases { get; private set; }

    public long Skipped { get; private set; }

    /// <summary>Cases that failed in the end or ended in an error; what was tried again and passed is none of them.</summary>
    public long Broken { get; private set; }

    /// <summary>Failures and errors that cases tell of: one may tell of several.</summary>
    public long Failures { get; private set; }

    /// <summary>Errors among them.</summary>
    public long Errors { get; private set; }

    /// <summary>Takes an element inside a case.</summary>
    public void Take(string element)
    {
        Failures += element is "failure" or "error" ? 1 : 0;
        Errors += element is "error" ? 1 : 0;
    }

    /// <summary>Takes a case that was read to its end.</summary>
    public void Take(JUnitCase test)
    {
        Cases++;
        Skipped += test.Outcome == "skipped" ? 1 : 0;
        Broken += test.IsBroken ? 1 : 0;
    }

    public void Add(JUnitCounts other)
    {
        Cases += other.Cases;
        Skipped += other.Skipped;
        Broken += other.Broken;
        Failures += other.Failures;
        Errors += other.Errors;
    }
}
