using System.Buffers;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Syntax.Scanning;

/// <summary>
/// Cuts a text into tokens in one pass. Every character is part of a token or of the trivia before it,
/// so the tokens in a row are the text again. The last token is the end of the file.
/// </summary>
internal ref struct Scanner
{
    /// <summary>Deeper parentheses are marked, so that a recursive parser need not follow them.</summary>
    internal const int DeepestParenthesis = 64;

    private readonly ReadOnlySpan<char> text;
    private SyntaxToken[] tokens;
    private int count;
    private int fullStart;
    private int start;
    private bool firstOnLine;
    private int depth;
    private int blocksOnLine;
    private bool isInBrackets;

    private Scanner(ReadOnlySpan<char> text)
    {
        this.text = text;
        tokens = ArrayPool<SyntaxToken>.Shared.Rent((text.Length / 5) + 16);
        firstOnLine = true;
    }

    public static SyntaxToken[] Scan(ReadOnlySpan<char> text)
    {
        using var tokens = ScanPooled(text);
        return tokens.Span.ToArray();
    }

    /// <summary>Lends the tokens to whoever needs them only for a while. A file has so many that an array for each would burden the collector.</summary>
    public static LentTokens ScanPooled(ReadOnlySpan<char> text)
    {
        var scanner = new Scanner(text);
        while (scanner.SkipTrivia())
        {
            scanner.ScanToken();
        }

        scanner.Add(SyntaxKind.EndOfFile, text.Length);
        return new LentTokens(scanner.tokens, scanner.count);
    }

    /// <summary>Moves to the next token; false at the end of the text.</summary>
    private bool SkipTrivia()
    {
        var position = fullStart;
        while (position < text.Length)
        {
            var c = text[position];
            if (c is > '/' and < '\x7F')
            {
                // Nearly every token begins with a letter, a digit or a brace, and nearly all that stands between tokens are blanks.
                break;
            }

            if (LineEnds.IsPart(c))
            {
                firstOnLine = true;
                blocksOnLine = 0;
                isInBrackets = false;
            }
            else if (c == '/' && position + 1 < text.Length && text[position + 1] == '/')
            {
                position = Characters.EndOfLine(text, position) - 1;
            }
            else if (!Characters.IsBlank(c))
            {
                break;
            }

            position++;
        }

        start = position;
        return position < text.Length;
    }

    private void ScanToken()
    {
        var c = text[start];
        if (char.IsAsciiLetterLower(c))
        {
            ScanName();
        }
        else if (char.IsAsciiDigit(c))
        {
            ScanNumber();
        }
        else if (char.IsAsciiLetterUpper(c))
        {
            var end = WordScanner.EndOfWord(text, start);
            Add(SyntaxKind.Upper, end, Keywords.FindIgnoringCase(text[start..end]));
        }
        else
        {
            ScanPunctuation(c);
        }
    }

    private void ScanName()
    {
        var end = WordScanner.EndOfWord(text, start);
        var word = text[start..end];
        var keyword = Keywords.Find(word);
        var isUnit = keyword == Keyword.None && TimeUnits.IsUnit(word);
        if (firstOnLine && keyword is Keyword.Waive or Keyword.Exclude or Keyword.Owner or Keyword.Use)
        {
            depth = 0;
        }

        Add(SyntaxKind.Name, end, keyword, isUnit ? TokenFlags.TimeUnit : TokenFlags.None);
    }

    private void ScanNumber()
    {
        var end = NumberScanner.EndOfDate(text, start);
        if (end < 0)
        {
            Add(SyntaxKind.Number, NumberScanner.EndOfNumber(text, start));
            return;
        }

        var possible = IsoDate.TryParse(text[start..end], out _);
        Add(SyntaxKind.Date, end, Keyword.None, possible ? TokenFlags.None : TokenFlags.ImpossibleDate);
    }

    private void ScanPunctuation(char c)
    {
        switch (c)
        {
            case '"' or '\'':
                ScanString(c);
                break;
            case '`':
                var end = StringScanner.EndOfQuoted(text, start, out var flags);
                Add(SyntaxKind.Quoted, end, Keyword.None, flags);
                break;
            case '{' or '}':
                ScanBrace(c);
                break;
            case '(' or ')':
                ScanParenthesis(c);
                break;
            case '=' or '<' or '>' or '!':
                ScanComparison(c);
                break;
            default:
                ScanSign(c);
                break;
        }
    }

    private void ScanString(char quote)
    {
        if (quote == '"' && StringScanner.IsText(text, start))
        {
            var end = StringScanner.EndOfText(text, start, out var flags);
            Add(SyntaxKind.Text, end, Keyword.None, flags);
            return;
        }

        var stringEnd = StringScanner.EndOfString(text, start, blocksOnLine > 0, out var stringFlags);
        var kind = SyntaxKind.String;
        if (quote == '\'')
        {
            // A lone apostrophe is prose; only a pair is someone's string.
            kind = stringFlags == TokenFlags.None ? SyntaxKind.String : SyntaxKind.Bad;
            stringEnd = kind == SyntaxKind.Bad ? start + 1 : stringEnd;
            stringFlags = kind == SyntaxKind.Bad ? TokenFlags.None : TokenFlags.SingleQuoted;
        }

        Add(kind, stringEnd, Keyword.None, stringFlags);
    }

    private void ScanBrace(char c)
    {
        depth = 0;
        Add(c == '{' ? SyntaxKind.OpenBrace : SyntaxKind.CloseBrace, start + 1);
        blocksOnLine = c == '{' ? blocksOnLine + 1 : Math.Max(0, blocksOnLine - 1);
    }

    private void ScanParenthesis(char c)
    {
        if (c == ')')
        {
            depth = Math.Max(0, depth - 1);
            Add(SyntaxKind.CloseParen, start + 1);
            return;
        }

        depth++;
        Add(SyntaxKind.OpenParen, start + 1, Keyword.None, depth > DeepestParenthesis ? TokenFlags.TooDeep : TokenFlags.None);
    }

    /// <summary><c>==</c> is one token too, of the kind that its author meant; its length gives it away.</summary>
    private void ScanComparison(char c)
    {
        var doubled = start + 1 < text.Length && text[start + 1] == '=';
        if (c == '!' && !doubled)
        {
            ScanUnknown();
            return;
        }

        var kind = c switch
        {
            '=' => SyntaxKind.Equals,
            '!' => SyntaxKind.NotEquals,
            '<' => doubled ? SyntaxKind.LessOrEqual : SyntaxKind.Less,
            _ => doubled ? SyntaxKind.GreaterOrEqual : SyntaxKind.Greater,
        };
        Add(kind, start + (doubled ? 2 : 1));
    }

    private void ScanSign(char c)
    {
        switch (c)
        {
            case ',':
                Add(SyntaxKind.Comma, start + 1);
                break;
            case '.':
                var range = start + 1 < text.Length && text[start + 1] == '.';
                Add(range ? SyntaxKind.DotDot : SyntaxKind.Dot, start + (range ? 2 : 1));
                break;
            case '-':
                Add(SyntaxKind.Minus, start + 1);
                break;
            case '/' when start + 1 == text.Length || text[start + 1] != '*':
                Add(SyntaxKind.Slash, start + 1);
                break;
            case '*' when start > 0 && text[start - 1] == '.':
                Add(SyntaxKind.Star, start + 1);
                break;
            case '[' when start == fullStart && start > 0 && (Characters.IsWordPart(text[start - 1]) || text[start - 1] is '`' or '*'):
                isInBrackets = true;
                Add(SyntaxKind.OpenBracket, start + 1);
                break;
            case ']' when isInBrackets:
                isInBrackets = false;
                Add(SyntaxKind.CloseBracket, start + 1);
                break;
            case '%':
                Add(SyntaxKind.Percent, start + 1);
                break;
            case '@' or '$' or '_' when WordScanner.IsMarkedField(text, start):
                Add(SyntaxKind.Quoted, WordScanner.EndOfWord(text, start + 1));
                break;
            default:
                ScanUnknown();
                break;
        }
    }

    private void ScanUnknown()
    {
        var end = UnknownScanner.EndOfUnknown(text, start, out var meant);
        Add(SyntaxKind.Bad, end, meant);
    }

    private void Add(SyntaxKind kind, int end, Keyword keyword = Keyword.None, TokenFlags flags = TokenFlags.None)
    {
        if (count == tokens.Length)
        {
            Grow();
        }

        var lineFlag = firstOnLine ? TokenFlags.FirstOnLine : TokenFlags.None;
        tokens[count++] = new SyntaxToken(kind, keyword, flags | lineFlag, fullStart, start, end - start);
        fullStart = end;
        firstOnLine = false;
    }

    private void Grow()
    {
        var larger = ArrayPool<SyntaxToken>.Shared.Rent(tokens.Length * 2);
        tokens.AsSpan(0, count).CopyTo(larger);
        ArrayPool<SyntaxToken>.Shared.Return(tokens);
        tokens = larger;
    }
}
