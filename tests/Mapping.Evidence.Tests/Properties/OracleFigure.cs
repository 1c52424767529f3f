using System.Globalization;

namespace Mapping.Evidence.Tests.Properties;

/// <summary>What the oracle computed for an expectation.</summary>
/// <param name="Value">A decimal, text, true or false, or a moment; null where there is nothing to compute from.</param>
/// <param name="Holds">Whether it is as expected.</param>
/// <param name="Places">The records that decided it.</param>
/// <param name="IsBeyondHelp">Whether no record more could make it hold.</param>
internal sealed record OracleFigure(object? Value, bool Holds, string[] Places, bool IsBeyondHelp)
{
    /// <summary>The group that decides, and how many there are.</summary>
    public (string Name, int Count)? Group { get; init; }

    /// <summary>Whether no record entered a sum.</summary>
    public bool IsOfNothing { get; init; }

    public static string Show(object? value) => value switch
    {
        null => "nothing",
        decimal number => decimal.Round(number, 12).ToString("0.############", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("O", CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
