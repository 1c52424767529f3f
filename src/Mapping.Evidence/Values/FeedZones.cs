using System.IO.Hashing;
using System.Text;

namespace Mapping.Evidence.Values;

/// <summary>The clocks of the world, as far as the machine knows them: it may have no list of zones at all.</summary>
internal static class FeedZones
{
    /// <summary>The zone of a name such as <c>Europe/Berlin</c>; null where the machine does not know it.</summary>
    public static TimeZoneInfo? Find(string name) => TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : null;

    /// <summary>Why the times of a feed can't be told, a clause; null where they can.</summary>
    public static string? Complaint(string? name) => name is null || Find(name) is not null
        ? null
        : $"this machine does not know the clock of \"{name}\": install tzdata, the list of time zones";

    /// <summary>What the machine knows of a zone, as text that differs where its clock does; null where it knows nothing.</summary>
    public static string? DigestOf(string? name) => name is not null && Find(name) is { } zone
        ? XxHash128.HashToUInt128(Encoding.UTF8.GetBytes(zone.ToSerializedString())).ToString("x32", System.Globalization.CultureInfo.InvariantCulture)
        : null;
}
