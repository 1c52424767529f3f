namespace Mapping.Compiler.Coverage;

/// <summary>How a verdict is to be taken, from what is shown to what is not: text, pages, sheets and editors colour by it.</summary>
public enum VerdictKind
{
    /// <summary>It is shown.</summary>
    Good,

    /// <summary>It was decided, or does not bind: nothing is shown, and nothing is asked for now.</summary>
    Aside,

    /// <summary>Something of it is there, and does not show it yet.</summary>
    Doubt,

    /// <summary>Nothing is there, or what is there speaks against it or can't be judged.</summary>
    Bad,
}
