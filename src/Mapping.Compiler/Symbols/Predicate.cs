using System.Collections.Immutable;

namespace Mapping.Compiler.Symbols;

/// <summary>What a record must satisfy.</summary>
public abstract record Predicate;

public sealed record AllPredicate(ImmutableArray<Predicate> Operands) : Predicate;

public sealed record AnyPredicate(ImmutableArray<Predicate> Operands) : Predicate;

public sealed record NotPredicate(Predicate Operand) : Predicate;

/// <summary>The field is true.</summary>
public sealed record TruePredicate(FieldPath Field) : Predicate;

public sealed record ComparePredicate(FieldPath Field, Comparison Comparison, Literal Value) : Predicate
{
    /// <summary>Whether text in other letters is the same.</summary>
    public bool IgnoresCase { get; init; }
}

/// <summary>Two fields of a record, compared with each other.</summary>
public sealed record CompareFieldsPredicate(FieldPath Field, Comparison Comparison, FieldPath Other) : Predicate
{
    /// <summary>Whether text in other letters is the same.</summary>
    public bool IgnoresCase { get; init; }
}

/// <summary>The difference of two fields of a record, compared with a value.</summary>
public sealed record CompareDifferencePredicate(FieldPath Field, FieldPath Subtrahend, Comparison Comparison, Literal Value) : Predicate;

public sealed record InPredicate(FieldPath Field, ImmutableArray<Literal> Values) : Predicate
{
    /// <summary>Whether text in other letters is the same.</summary>
    public bool IgnoresCase { get; init; }
}

/// <summary>The record has no such field, or it is null.</summary>
public sealed record MissingPredicate(FieldPath Field) : Predicate;
