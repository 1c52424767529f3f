using System.Collections.Immutable;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Catalogs.Reading;

/// <summary>Reads the keys that are inherited, on top of what was inherited.</summary>
internal sealed class SettingsReader(CatalogScope scope, ImmutableArray<string> declaredActors, IReadOnlySet<string> routes)
{
    public ProvisionSettings Read(FieldSet fields, ProvisionSettings inherited) => new(
        fields.Find("actor") is null ? inherited.Actors : ReadActors(fields),
        fields.Choice("domain", "domain", CatalogNames.Domains, CatalogNames.DomainOf) ?? inherited.Domain,
        fields.Choice("pillar", "pillar", CatalogNames.Pillars, CatalogNames.PillarOf) ?? inherited.Pillar,
        fields.Text("topic") ?? inherited.Topic,
        fields.Text("owner") ?? inherited.Owner,
        fields.Find("applies") is null ? inherited.Applies : ReadDates(fields),
        fields.YesNo("excludable") ?? inherited.IsExcludable,
        fields.YesNo("closable") ?? inherited.IsClosable,
        fields.YesNo("predefined") ?? inherited.AsksForPredefined,
        fields.Find("retention") is { } retention ? FieldValues.Retention(scope, retention.ValueSpan) : inherited.Retention);

    private ImmutableArray<string> ReadActors(FieldSet fields)
    {
        if (fields.Text("actor") is "none")
        {
            return [];
        }

        var actors = ImmutableArray.CreateBuilder<string>();
        foreach (var span in fields.Items("actor"))
        {
            if (FieldValues.Name(scope, span, "name of an actor") is { } actor && IsDeclared(actor, span))
            {
                actors.Add(actor);
            }
        }

        return actors.ToImmutable();
    }

    /// <summary>A catalog that lists its actors wants slips in their names found.</summary>
    private bool IsDeclared(string actor, TextSpan span)
    {
        if (declaredActors.IsEmpty || declaredActors.Contains(actor))
        {
            return true;
        }

        var expected = FieldValues.Listed(declaredActors, string.Empty);
        scope.Findings.ReportNear(CatalogDiagnostics.UnknownValue, span, declaredActors, CatalogFindings.Quote(actor), "actor", expected);
        return false;
    }

    private ImmutableArray<RouteDate> ReadDates(FieldSet fields)
    {
        var dates = ImmutableArray.CreateBuilder<RouteDate>();
        foreach (var span in fields.Items("applies"))
        {
            if (FieldValues.RouteDate(scope, span, routes) is { } date)
            {
                dates.Add(date);
            }
        }

        return dates.ToImmutable();
    }
}
