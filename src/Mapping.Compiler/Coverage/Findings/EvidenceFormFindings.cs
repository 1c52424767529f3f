using System.Globalization;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>
/// Reports controls whose evidence is of no form that the catalog expects for an obligation they map fully: documents where it
/// expects what is written as work goes on, or the reverse.
/// </summary>
internal sealed class EvidenceFormFindings
{
    private const string Document = "document";

    private const int Shown = 3;

    private readonly Dictionary<Provision, List<EvidenceType>> expected = [];
    private readonly DiagnosticBag bag;

    public EvidenceFormFindings(DiagnosticBag bag) => this.bag = bag;

    public void Report(ControlSymbol control, DateOnly asOf)
    {
        var hasDocument = control.Evidence.Any(rule => rule.Document is not null);
        var hasRecords = control.Evidence.Any(rule => rule.Feed is not null);
        if (hasDocument != hasRecords && control.Status.At(asOf) != ControlState.Retired)
        {
            Report(control, hasDocument);
        }
    }

    private void Report(ControlSymbol control, bool hasDocument)
    {
        var obligations = new List<string>();
        var missed = new List<string>();
        foreach (var mapping in control.Mappings)
        {
            if (mapping.IsPartial)
            {
                continue;
            }

            var framework = mapping.Framework.Framework;
            foreach (var provision in mapping.Provisions.Provisions)
            {
                foreach (var leaf in framework.LeavesUnder(provision))
                {
                    var types = TypesOf(framework, leaf);
                    if (types.Count > 0 && !HasForm(types, hasDocument))
                    {
                        obligations.Add(leaf.DisplayName);
                        missed.AddRange(types.Select(type => $"{type.Description} ({type.Form})"));
                    }
                }
            }
        }

        if (obligations.Count > 0)
        {
            var offered = hasDocument ? "documents" : "records";
            bag.Report(
                EvidenceFitDiagnostics.UnexpectedEvidenceForm, control.Location,
                control.Name, offered, Few(obligations, ", "), Few(missed, "; "));
        }
    }

    private List<EvidenceType> TypesOf(Framework framework, Provision leaf)
    {
        if (!expected.TryGetValue(leaf, out var types))
        {
            expected.Add(leaf, types = Expected(framework, leaf));
        }

        return types;
    }

    private static List<EvidenceType> Expected(Framework framework, Provision leaf) =>
        [.. leaf.ExpectedEvidence.SelectMany(id => framework.EvidenceTypes.Where(type => type.Id == id))];

    private static bool HasForm(List<EvidenceType> types, bool hasDocument)
    {
        foreach (var type in types)
        {
            if (type.Form == Document == hasDocument)
            {
                return true;
            }
        }

        return false;
    }

    private static string Few(List<string> texts, string separator)
    {
        var distinct = texts.Distinct().ToList();
        var more = distinct.Count - Shown;
        var shown = string.Join(separator, distinct.Take(Shown));
        return more > 0 ? string.Create(CultureInfo.InvariantCulture, $"{shown} and {more} more") : shown;
    }
}
