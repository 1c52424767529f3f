namespace Mapping.Compiler.Diagnostics;

/// <summary>What a kind of finding is besides what it says, so that nobody keeps lists of names.</summary>
[Flags]
public enum DiagnosticTags
{
    None = 0,

    /// <summary>
    /// The verdict on a system says it as well, and more of it: a gap, an open question, what no scope names, a rule that does not pass. Reports
    /// draw it from the verdict, with the obligations and gates that it is about.
    /// </summary>
    OfVerdict = 1,

    /// <summary>Of the verdict, and yet told before it: nothing in the workspace closes it.</summary>
    BeforeVerdict = 2,

    /// <summary>What it is at could be taken out and nothing would change; editors fade it.</summary>
    Unnecessary = 4,

    /// <summary>It explains what else is said, so it comes first.</summary>
    Explains = 8,
}
