using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Vendors;

/// <summary>What a renewal costs a year of 365 days, 52 weeks or 12 months.</summary>
public static class YearlyCost
{
    /// <summary>A larger number is no price, but a slip; sums of what is left can't overflow.</summary>
    private const decimal Max = 1_000_000_000_000;

    /// <summary>Rounded to a ten-thousandth; null where no usable price is declared, and where the contract that has it is over.</summary>
    public static decimal? Of(ProductSymbol product, DateOnly asOf)
    {
        if (product.Renewal?.Until < asOf || product.Renewal?.Cost is not { } cost || cost.Amount is < 0 or > Max)
        {
            return null;
        }

        decimal times = cost.Per switch
        {
            TimeUnit.Second => 365 * 24 * 60 * 60,
            TimeUnit.Minute => 365 * 24 * 60,
            TimeUnit.Hour => 365 * 24,
            TimeUnit.Day => 365,
            TimeUnit.Week => 52,
            TimeUnit.Month => 12,
            _ => 1,
        };
        var yearly = cost.Amount * times;
        return yearly > Max ? null : Math.Round(yearly, 4, MidpointRounding.AwayFromZero);
    }
}
