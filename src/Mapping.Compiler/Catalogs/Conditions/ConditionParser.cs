using Mapping.Compiler.Catalogs.Reading;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Catalogs.Conditions;

/// <summary>
/// Reads a condition: <c>not</c> binds tighter than <c>and</c>, <c>and</c> tighter than <c>or</c>. One syntax error a condition,
/// since what follows it would be guesswork; every unknown name.
/// </summary>
internal ref struct ConditionParser
{
    // Conditions are written by people; whoever nests deeper wants our stack.
    private const int Deepest = 64;

    private readonly string text;
    private readonly ConditionVocabulary vocabulary;
    private readonly CatalogFindings findings;
    private ConditionScanner scanner;
    private ConditionToken token;
    private int depth;
    private bool failed;
    private bool unknown;

    private ConditionParser(string text, TextSpan span, ConditionVocabulary vocabulary, CatalogFindings findings)
    {
        this.text = text;
        this.vocabulary = vocabulary;
        this.findings = findings;
        scanner = new ConditionScanner(text, span);
        token = scanner.Next();
    }

    /// <summary>The condition at a span of a catalog; null, with findings, when it is not whole.</summary>
    public static Condition? Parse(string text, TextSpan span, ConditionVocabulary vocabulary, CatalogFindings findings)
    {
        var parser = new ConditionParser(text, span, vocabulary, findings);
        var condition = parser.ParseOr();
        if (parser.token.Kind != ConditionTokenKind.End)
        {
            parser.Fail("\"and\", \"or\" or the end");
        }

        return parser.failed || parser.unknown ? null : condition;
    }

    private Condition ParseOr()
    {
        var first = ParseAnd();
        if (!Is("or"))
        {
            return first;
        }

        var operands = new List<Condition> { first };
        while (!failed && Accept("or"))
        {
            operands.Add(ParseAnd());
        }

        return new AnyOf([.. operands]);
    }

    private Condition ParseAnd()
    {
        var first = ParseNot();
        if (!Is("and"))
        {
            return first;
        }

        var operands = new List<Condition> { first };
        while (!failed && Accept("and"))
        {
            operands.Add(ParseNot());
        }

        return new AllOf([.. operands]);
    }

    private Condition ParseNot()
    {
        if (!Is("not"))
        {
            return ParseAtom();
        }

        if (!Enter())
        {
            return Condition.Always;
        }

        Advance();
        var operand = ParseNot();
        depth--;
        return new Not(operand);
    }

    private Condition ParseAtom()
    {
        if (token.Kind == ConditionTokenKind.Open)
        {
            return ParseParentheses();
        }

        if (token.Kind != ConditionTokenKind.Word || Is("and") || Is("or"))
        {
            return Fail("a name or \"(\"");
        }

        var word = Advance();
        return text.AsSpan(word.Start, word.Length) switch
        {
            "always" => Condition.Always,
            "class" => Name("class", vocabulary.Classes) is { } name ? new ClassIs(name) : Condition.Always,
            "route" => Name("route", vocabulary.Routes) is { } name ? new RouteIs(name) : Condition.Always,
            "actor" => Name("actor", vocabulary.Actors) is { } name ? new ActorIs(name) : Condition.Always,
            _ => new FactHolds(Known("fact", word, vocabulary.Facts)),
        };
    }

    private Condition ParseParentheses()
    {
        if (!Enter())
        {
            return Condition.Always;
        }

        Advance();
        var inner = ParseOr();
        depth--;
        if (!failed && token.Kind != ConditionTokenKind.Close)
        {
            return Fail("\")\"");
        }

        Advance();
        return inner;
    }

    private string? Name(string kind, IReadOnlySet<string> known)
    {
        if (token.Kind == ConditionTokenKind.Word)
        {
            return Known(kind, Advance(), known);
        }

        Fail($"the name of {(kind == "actor" ? "an" : "a")} {kind}");
        return null;
    }

    private string Known(string kind, TextSpan word, IReadOnlySet<string> known)
    {
        var name = text.Substring(word.Start, word.Length);
        if (!known.Contains(name))
        {
            unknown = true;
            findings.ReportNear(CatalogDiagnostics.UnknownNameInCondition, word, known, kind, CatalogFindings.Quote(name));
        }

        return name;
    }

    private bool Enter()
    {
        if (++depth <= Deepest)
        {
            return true;
        }

        Fail($"at most {Deepest} levels of nesting");
        return false;
    }

    private readonly bool Is(string word) =>
        token.Kind == ConditionTokenKind.Word && text.AsSpan(token.Span.Start, token.Span.Length).SequenceEqual(word);

    private bool Accept(string word)
    {
        var accepted = Is(word);
        if (accepted)
        {
            Advance();
        }

        return accepted;
    }

    private TextSpan Advance()
    {
        var span = token.Span;
        token = scanner.Next();
        return span;
    }

    private Condition Fail(string expected)
    {
        if (!failed)
        {
            failed = true;
            var found = token.Kind == ConditionTokenKind.End
                ? "its end"
                : $"\"{CatalogFindings.Quote(text.AsSpan(token.Span.Start, token.Span.Length))}\"";
            findings.Report(CatalogDiagnostics.MalformedCondition, token.Span, found, expected);
        }

        return Condition.Always;
    }
}
