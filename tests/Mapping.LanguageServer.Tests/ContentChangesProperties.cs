using System.Collections.Immutable;
using System.Text;
using FsCheck.Xunit;
using Mapping.LanguageServer.Documents;
using Mapping.LanguageServer.Protocol;
using Range = Mapping.LanguageServer.Protocol.Range;

namespace Mapping.LanguageServer.Tests;

/// <summary>An editor that keeps its text as a list of lines must end with the same text as the server.</summary>
public sealed class ContentChangesProperties
{
    private static readonly string[] Pieces = ["a", "é", "e\u0301", "😀", "\n", "\r\n", "\r", "{", "", "control x\n", "€\n"];

    [Property(MaxTest = 300)]
    public void Any_edits_leave_the_same_text(int seed, bool isUtf8)
    {
        var random = new Random(seed);
        var encoding = isUtf8 ? PositionEncoding.Utf8 : PositionEncoding.Utf16;
        var model = "";
        var text = "";
        for (var i = 0; i < 30; i++)
        {
            var changes = ImmutableArray.CreateBuilder<TextDocumentContentChange>();
            for (var j = random.Next(1, 4); j > 0; j--)
            {
                var (start, end) = (Place(model, random), Place(model, random));
                (start, end) = (Math.Min(start, end), Math.Max(start, end));
                var piece = string.Concat(Enumerable.Range(0, random.Next(4)).Select(_ => Pieces[random.Next(Pieces.Length)]));
                changes.Add(new TextDocumentContentChange(piece, new Range(PositionOf(model, start, isUtf8), PositionOf(model, end, isUtf8))));
                model = model[..start] + piece + model[end..];
            }

            text = ContentChanges.Apply(text, changes.ToImmutable(), encoding);
            Assert.Equal(model, text);
        }
    }

    /// <summary>Anywhere but within a surrogate pair or a line break, where no position of the protocol is.</summary>
    private static int Place(string text, Random random)
    {
        var place = random.Next(text.Length + 1);
        var splits = place > 0 && place < text.Length
            && (char.IsLowSurrogate(text[place]) || (text[place] == '\n' && text[place - 1] == '\r'));
        return splits ? place - 1 : place;
    }

    /// <summary>Counts by splitting, as slowly and plainly as can be.</summary>
    private static Position PositionOf(string text, int offset, bool isUtf8)
    {
        var lines = text[..offset].Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        return new Position(lines.Length - 1, isUtf8 ? Encoding.UTF8.GetByteCount(lines[^1]) : lines[^1].Length);
    }
}
