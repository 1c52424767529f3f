using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Text;

namespace Mapping.Compiler;

/// <summary>What keeps a workspace from being judged at all: said by commands that judge, and by editors.</summary>
public static class RunDiagnostics
{
    public static readonly DiagnosticDescriptor NoSystem = new(
        "MAP2072", "no-system", DiagnosticSeverity.Error,
        "Controls are declared and no system, so no obligation is judged.",
        "Declare the system that they are for, with its scope: system NAME \"TITLE\" { actor ACTOR scope FRAMEWORK }.");

    private const string HelpOnPack =
        "It declares a vendor, as a vendor's pack does: what a vendor hands over about its products, for somebody else's system. "
        + "Judge it with yours: \"mapping gap --pack THIS-FOLDER YOUR-WORKSPACE\".";

    /// <summary>Controls without any system are for nothing; said at the first of them.</summary>
    public static ImmutableArray<Diagnostic> Of(BoundWorkspace workspace)
    {
        var symbols = workspace.Symbols;
        if (!symbols.Systems.IsEmpty || symbols.Controls.IsEmpty)
        {
            return [];
        }

        var first = symbols.Controls.Select(control => control.Location).Order(Comparer<Location>.Create(Location.Compare)).First();
        var diagnostic = Diagnostic.Create(NoSystem, first);
        return [symbols.Vendors.IsEmpty ? diagnostic : diagnostic with { Help = HelpOnPack }];
    }
}
