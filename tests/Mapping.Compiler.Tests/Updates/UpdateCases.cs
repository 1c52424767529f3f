namespace Mapping.Compiler.Tests.Updates;

/// <summary>What an edit can be that is rare, and that an update must not take for nothing.</summary>
[Flags]
internal enum UpdateCases
{
    None = 0,

    /// <summary>A control comes, goes or covers something else while a crosswalk carries what it does on to another provision.</summary>
    ControlChangesBehindCrosswalk = 1,

    /// <summary>An error comes, nothing else, while a gate holds.</summary>
    ErrorComesOverGate = 2,

    /// <summary>An error goes, nothing else, and a gate holds.</summary>
    ErrorGoesUnderGate = 4,

    /// <summary>A declaration only moves or is reworded while crosswalks lead on.</summary>
    ControlMovesBehindCrosswalk = 8,

    /// <summary>A control changes where no crosswalk leads anywhere, so that its leaves alone are judged.</summary>
    ControlChangesAlone = 16,

    /// <summary>A decision moves that an obligation rests on.</summary>
    DecisionMoves = 32,

    All = 63,
}
