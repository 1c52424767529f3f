namespace Mapping.Benchmarks;

/// <summary>How many things of each kind a workspace holds: of 10 items one is an obligation, six are controls, three are evidence rules.</summary>
internal sealed record WorkspaceSize(int Obligations, int Controls)
{
    public const int ItemsPerFile = 100;

    /// <summary>Rounds down to whole hundreds, so that the shares are exact and every rule of the catalog has all its parts.</summary>
    public static WorkspaceSize Of(int items) => new(Math.Max(items / 200, 1) * 20, Math.Max(items / 200, 1) * 120);

    public int Rules => Obligations / CatalogText.LeavesPerRule;
}
