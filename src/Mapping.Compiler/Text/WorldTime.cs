namespace Mapping.Compiler.Text;

/// <summary>Where a day begins first.</summary>
public static class WorldTime
{
    /// <summary>By how much the clocks that run ahead of UTC do so at the most.</summary>
    public static readonly TimeSpan MostAhead = TimeSpan.FromHours(14);
}
