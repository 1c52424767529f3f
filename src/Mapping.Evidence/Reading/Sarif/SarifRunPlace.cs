namespace Mapping.Evidence.Reading.Sarif;

/// <summary>Where a run and its results stand, in bytes from the beginning of the document.</summary>
internal sealed class SarifRunPlace(int start)
{
    public int Start => start;

    public List<(int Start, int End)> Results { get; } = [];
}
