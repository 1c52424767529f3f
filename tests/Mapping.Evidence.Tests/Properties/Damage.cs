namespace Mapping.Evidence.Tests.Properties;

/// <summary>What happens to files: bits flip, ends are lost, and foreign bytes get in.</summary>
internal static class Damage
{
    /// <summary>Damage of any kind; what comes out may by chance be what went in.</summary>
    public static byte[] Any(byte[] bytes, Random random) => random.Next(5) switch
    {
        0 => bytes[..random.Next(bytes.Length)],
        1 => Insert(bytes, random, RandomBytes(random, random.Next(1, 20))),
        2 => RandomBytes(random, random.Next(200)),
        3 => Repeat(bytes, random),
        _ => Flip(bytes, random),
    };

    /// <summary>A byte that no text holds. It takes no place away, so it is all that is wrong.</summary>
    public static byte[] NoText(byte[] bytes, Random random) => Insert(bytes, random, [0xFF]);

    /// <summary>Loses the end, with at least the last sign that is no blank.</summary>
    public static byte[] CutOff(byte[] bytes, Random random) => bytes[..random.Next(1, bytes.AsSpan().TrimEnd(" \r\n"u8).Length)];

    private static byte[] Flip(byte[] bytes, Random random)
    {
        var damaged = bytes.ToArray();
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
        }

        return damaged;
    }

    private static byte[] Insert(byte[] bytes, Random random, byte[] inserted)
    {
        var at = random.Next(bytes.Length);
        return [.. bytes[..at], .. inserted, .. bytes[at..]];
    }

    private static byte[] Repeat(byte[] bytes, Random random)
    {
        var start = random.Next(bytes.Length);
        return [.. bytes[..random.Next(start, bytes.Length)], .. bytes[start..]];
    }

    private static byte[] RandomBytes(Random random, int count)
    {
        var bytes = new byte[count];
        random.NextBytes(bytes);
        return bytes;
    }
}
