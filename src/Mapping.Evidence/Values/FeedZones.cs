namespace Mapping.Evidence.Values;

/// <summary>The clocks of the world, as far as the machine knows them: it may have no list of zones at all.</summary>
internal static class FeedZones
{
    /// <summary>The zone of a name such as <c>Europe/Berlin</c>; null where none is asked for or known.</summary>
    public static TimeZoneInfo? Find(string? name)
    {
        if (name is null || !TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone))
        {
            return null;
        }

        return zone;
    }

    /// <summary>Why the times of a feed can't be told, a clause; null where they can.</summary>
    public static string? Complaint(string? name) => name is null || Find(name) is not null
        ? null
        : $"this machine knows no time zone \"{name}\": write it as in \"Europe/Berlin\", and install tzdata where there is none";

    /// <summary>Of an hour that comes twice the second is meant; one that does not come counts as if the clock had not been put forward.</summary>
    public static long ToUtc(long ticks, TimeZoneInfo zone)
    {
        var local = new DateTime(ticks, DateTimeKind.Unspecified);
        return Math.Max(0, ticks - zone.GetUtcOffset(local).Ticks);
    }
}
