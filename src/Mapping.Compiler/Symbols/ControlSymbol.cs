using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Symbols;

/// <summary>What the organisation does to meet obligations.</summary>
public sealed record ControlSymbol(string Name, string Title, Location Location)
{
    /// <summary>Markdown, dedented; null where there is none. Read when somebody asks: texts are most of a workspace, and few are shown.</summary>
    public string? Description => DescriptionLocation is { } place ? TextLines.ContentOf(place.Source[place.Span]) : null;

    /// <summary>The text token of the description; null where there is none.</summary>
    internal Location? DescriptionLocation { get; init; }

    public OwnerReference? Owner { get; init; }

    /// <summary>The declared domain, else the owner's; none where neither says.</summary>
    public Domain Domain { get; init; }

    /// <summary>Whether it declares no domain itself.</summary>
    internal bool TakesDomainOfOwner { get; init; }

    public ImmutableArray<Pillar> Pillars { get; init; } = [];

    public ControlStatus Status { get; init; } = ControlStatus.Undeclared;

    /// <summary>The names of the systems it is for; null for every system.</summary>
    public ImmutableArray<string>? For { get; init; }

    /// <summary>What stands behind <c>for</c> where groups or <c>except</c> do, such as <c>lending except pilot</c>; null where nothing but systems does.</summary>
    public string? ForWritten { get; init; }

    public ImmutableArray<MappingSymbol> Mappings { get; init; } = [];

    public ImmutableArray<EvidenceSymbol> Evidence { get; init; } = [];

    /// <summary>Whether some of it could not be read, so that it may have rules that are not among <see cref="Evidence"/>.</summary>
    public bool IsBroken { get; init; }

    public bool IsFor(SystemSymbol system) => For is null || For.Value.Contains(system.Name);

    public bool Equals(ControlSymbol? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
