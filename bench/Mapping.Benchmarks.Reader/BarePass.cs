using System.Text.Json;

namespace Mapping.Benchmarks.Reader;

/// <summary>What every program must do that reads JSON with the reader of .NET: find lines, and walk over the tokens of each. Nothing else.</summary>
internal readonly record struct BarePass(long Lines, long Tokens)
{
    /// <summary>Works on chunks until there are no more.</summary>
    public static BarePass Over(SharedLines shared)
    {
        var buffer = new byte[SharedLines.ChunkBytes];
        var (lines, tokens) = (0L, 0L);
        for (var rest = shared.Next(buffer); !rest.IsEmpty;)
        {
            var end = rest.IndexOf((byte)'\n');
            var line = end < 0 ? rest : rest[..end];
            var reader = new Utf8JsonReader(line);
            while (reader.Read())
            {
                tokens++;
            }

            lines++;
            rest = end < 0 || end + 1 == rest.Length ? shared.Next(buffer) : rest[(end + 1)..];
        }

        return new BarePass(lines, tokens);
    }
}
