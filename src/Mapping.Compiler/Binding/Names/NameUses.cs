namespace Mapping.Compiler.Binding;

/// <summary>
/// What binding a file has asked of the names of other files, so that it is bound anew only when an answer may have changed. A name
/// is noted without its kind: of two kinds with one name either may have been meant, and once too often does no harm.
/// </summary>
internal sealed class NameUses
{
    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    /// <summary>Whether some name led nowhere. What is said of it, and of the name that was meant, hangs on every name there is.</summary>
    public bool LeadNowhere { get; set; }

    public void Add(string name) => names.Add(name);

    public bool Overlaps(IReadOnlyCollection<string> others) => others.Count > 0 && names.Overlaps(others);
}
