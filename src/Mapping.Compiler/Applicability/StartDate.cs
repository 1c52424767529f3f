using Mapping.Compiler.Catalogs;

namespace Mapping.Compiler.Applicability;

/// <summary>The date a provision applies from, before any rule moves it.</summary>
internal static class StartDate
{
    /// <summary>The earliest date among the system's routes, or among all of them where it declares none that the provision dates; null where it always applies.</summary>
    public static DateOnly? Of(Provision provision, SystemProfile profile)
    {
        if (provision.AppliesFrom.IsEmpty)
        {
            return null;
        }

        var dates = provision.AppliesFrom.Where(entry => entry.Route is null || profile.Routes.Contains(entry.Route)).ToList();
        return (dates.Count == 0 ? [.. provision.AppliesFrom] : dates).Min(entry => entry.Date);
    }
}
