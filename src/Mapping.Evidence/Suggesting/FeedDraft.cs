using System.Collections.Immutable;
using System.Text;
using Mapping.Compiler.Text;

namespace Mapping.Evidence.Suggesting;

/// <summary>A feed that is being put together.</summary>
/// <param name="Name">What rules call it.</param>
/// <param name="Title">For people.</param>
/// <param name="Pattern">What names the file.</param>
internal sealed record FeedDraft(string Name, string Title, string Pattern)
{
    /// <summary>The word of the format; null where the name of the file tells it.</summary>
    public string? Format { get; init; }

    /// <summary>Where the records are, as the language writes it.</summary>
    public string? At { get; init; }

    /// <summary>The items behind the format, in the order of a feed, each with the comments above it.</summary>
    public ImmutableArray<(string? Item, ImmutableArray<string> Notes)> Items { get; init; } = [];

    public ImmutableArray<string> Notes => [.. Items.SelectMany(item => item.Notes)];

    public FeedDraft With(string? item, params ImmutableArray<string> notes) => this with { Items = Items.Add((item, notes)) };

    /// <summary>The declaration.</summary>
    public override string ToString()
    {
        var text = new StringBuilder($"feed {Name} \"{Title}\" {{\n  files \"{Pattern}\"\n");
        if (Format is not null)
        {
            text.Append("  format ").Append(Format).Append(At is null ? "" : $" at {At}").Append('\n');
        }

        foreach (var (item, notes) in Items)
        {
            foreach (var note in notes)
            {
                text.Append("  // ").Append(SafeText.Of(note)).Append('\n');
            }

            text.Append(item is null ? "" : $"  {item}\n");
        }

        return text.Append("}\n").ToString();
    }
}
