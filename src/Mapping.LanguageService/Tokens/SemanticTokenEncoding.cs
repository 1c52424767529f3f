using System.Collections.Immutable;

namespace Mapping.LanguageService.Tokens;

/// <summary>Tokens as numbers, five each: lines from the token before, columns from it on the same line, length, type, modifiers.</summary>
public static class SemanticTokenEncoding
{
    private const int NumbersEach = 5;

    /// <param name="tokens">In the order of the source; in whatever unit the columns count.</param>
    public static ImmutableArray<int> Encode(ImmutableArray<SemanticToken> tokens)
    {
        var data = ImmutableArray.CreateBuilder<int>(tokens.Length * NumbersEach);
        var (line, start) = (0, 0);
        foreach (var token in tokens)
        {
            var isSameLine = token.Line == line;
            data.AddRange(token.Line - line, isSameLine ? token.Start - start : token.Start, token.Length, (int)token.Type, (int)token.Modifiers);
            (line, start) = (token.Line, token.Start);
        }

        return data.MoveToImmutable();
    }

    /// <summary>What turns one result into the next: nothing, or the one stretch between their common beginning and end.</summary>
    public static ImmutableArray<SemanticTokenEdit> Difference(ImmutableArray<int> before, ImmutableArray<int> after)
    {
        var start = before.AsSpan().CommonPrefixLength(after.AsSpan());
        if (start == before.Length && start == after.Length)
        {
            return [];
        }

        var end = 0;
        var limit = Math.Min(before.Length, after.Length) - start;
        while (end < limit && before[^(end + 1)] == after[^(end + 1)])
        {
            end++;
        }

        return [new SemanticTokenEdit(start, before.Length - start - end, after[start..^end])];
    }
}
