using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Mapping.Compiler.Catalogs.Conditions;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Catalogs;

/// <summary>One edition of a law or standard, as a tree of provisions in our own words.</summary>
public sealed class Framework
{
    private string? sha256;

    /// <summary>For example <c>eu-ai-act</c>.</summary>
    public required string Id { get; init; }

    /// <summary>For example <c>2026-07-27</c>; opaque, ordered ordinally.</summary>
    public required string Edition { get; init; }

    /// <summary>The edition that this one took the place of; null where it says of none.</summary>
    public string? Replaces { get; init; }

    /// <summary>The day from which this is what the law or standard says; null where nobody can tell.</summary>
    public DateOnly? Since { get; init; }

    public required string Title { get; init; }

    /// <summary>Link to the official text.</summary>
    public required string OfficialSource { get; init; }

    /// <summary>Says that the catalog is a paraphrase and under which terms.</summary>
    public required string LicenceNotice { get; init; }

    /// <summary>Words that may stand before a citation and mean nothing for look-up, such as <c>Article</c>, <c>Art</c> and <c>Clause</c>.</summary>
    public ImmutableArray<string> CitationWords { get; init; } = [];

    public required SourceText Source { get; init; }

    /// <summary>Lower-case hexadecimal SHA-256 of the catalog's UTF-8 text. Few results name it.</summary>
    public string Sha256 => sha256 ??= Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Source.Content)));

    /// <summary>Every provision and element, document order, parents before children.</summary>
    public required ImmutableArray<Provision> Provisions { get; init; }

    /// <summary>The assessable leaves, document order.</summary>
    public required ImmutableArray<Provision> Leaves { get; init; }

    public ImmutableArray<FactDefinition> Facts { get; init; } = [];

    public ImmutableArray<SystemClass> Classes { get; init; } = [];

    /// <summary>The actors whose duties the catalog holds; null where it holds those of every actor.</summary>
    public ImmutableArray<string>? CoveredActors { get; init; }

    /// <summary>The classes of systems whose duties the catalog holds; null where it holds those of every class.</summary>
    public ImmutableArray<string>? CoveredClasses { get; init; }

    /// <summary>Which systems most of it is about: the condition of provisions that state none, without their actors; the reach of those that state no other.</summary>
    public Condition Reach { get; init; } = Condition.Always;

    /// <summary>Every actor that the framework names, ordinal order.</summary>
    public ImmutableArray<string> Actors { get; init; } = [];

    public ImmutableArray<ScopeRule> ScopeRules { get; init; } = [];

    /// <summary>The points on which sources read it differently.</summary>
    public ImmutableArray<LegalReading> Readings { get; init; } = [];

    public ImmutableArray<EvidenceType> EvidenceTypes { get; init; } = [];

    /// <summary>Provisions (not elements) by <see cref="CitationKey"/>.</summary>
    public required FrozenDictionary<string, Provision> ByKey { get; init; }

    /// <summary>Finds a provision by citation, in any spelling that <see cref="CitationKey"/> evens out.</summary>
    public Provision? Find(ReadOnlySpan<char> citation) => CitationKey.Find(ByKey, citation, CitationWords);

    /// <summary>Finds a provision, or an element of one as in <c>Article 15(5) on evasion</c>.</summary>
    public Provision? FindReference(string reference) => CitationIndex.Of(this).Find(reference);

    /// <summary>Whether what binds hangs on who you are.</summary>
    public bool TellsActorsApart => Leaves.Any(leaf => ConditionAtoms.Any(leaf.Condition, atom => atom is ActorIs));

    public bool HasClass(string name) => Classes.Any(known => known.Name == name);

    /// <summary>The assessable leaves at or under a provision, document order.</summary>
    public ReadOnlySpan<Provision> LeavesUnder(Provision provision) => Leaves.AsSpan(provision.FirstLeaf, provision.LeafCount);

    /// <summary>Whether it is one of <see cref="ShippedCatalogs"/>; else it is a catalog of the workspace.</summary>
    public bool IsShipped => ReferenceEquals(ShippedCatalogs.Find(Id, Edition), this);

    /// <summary>Whether it is the workspace's own and goes by the name of a framework that ships.</summary>
    public bool TakesShippedName => !IsShipped && ShippedCatalogs.IsShipped(Id);

    public override string ToString() => $"{Id} {Edition}";
}
