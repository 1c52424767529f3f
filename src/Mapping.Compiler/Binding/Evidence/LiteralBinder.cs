using System.Globalization;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>Reads values. A value that is broken was reported by the parser, or is here, and gives null.</summary>
internal static class LiteralBinder
{
    public static Literal? Bind(FileContext file, ValueSyntax syntax)
    {
        var location = file.At(syntax);
        return syntax.Token switch
        {
            { IsMissing: true } => null,
            { Kind: SyntaxKind.String } token => new TextLiteral(file.ValueOf(token), location),
            { Kind: SyntaxKind.Date } token => file.DateOf(token) is { } date ? new DateLiteral(date, location) : null,
            { Keyword: Keyword.True } => new BooleanLiteral(true, location),
            { Keyword: Keyword.False } => new BooleanLiteral(false, location),
            { Kind: SyntaxKind.Number } => BindNumber(file, syntax),
            _ when IsName(syntax) => NamedLimits.ValueOf(file.Limits?.Resolve(file, syntax.Token), location),
            _ => null,
        };
    }

    /// <summary>Whether it is the name of a limit.</summary>
    public static bool IsName(ValueSyntax syntax) => syntax.Token is { Kind: SyntaxKind.Name, IsMissing: false, Keyword: not (Keyword.True or Keyword.False) };

    public static string Describe(Literal value) => value switch
    {
        { IsMoney: true } => "an amount of money",
        TextLiteral => "text",
        DateLiteral => "a date",
        BooleanLiteral => "true or false",
        PercentLiteral => "a percentage",
        DurationLiteral => "a duration",
        NumberLiteral number => number.Value.ToString(CultureInfo.InvariantCulture),
        _ => "this",
    };

    private static Literal? BindNumber(FileContext file, ValueSyntax syntax)
    {
        if (file.NumberOf(syntax.Token) is not { } amount)
        {
            file.ReportNumber(EvidenceDiagnostics.InvalidNumber, syntax.Token, "a number of at most 28 digits");
            return null;
        }

        var number = syntax.Minus is null ? amount : -amount;
        var location = file.At(syntax);
        return syntax.Suffix switch
        {
            null => new NumberLiteral(number, location),
            { Kind: SyntaxKind.Percent } => new PercentLiteral(number / 100, location),
            { Kind: SyntaxKind.Upper } => new NumberLiteral(number, location),
            { IsMissing: false } unit when DurationBinder.UnitOf(file.TextOf(unit)) is { } known =>
                new DurationLiteral(number, known, location),
            _ => null,
        };
    }
}
