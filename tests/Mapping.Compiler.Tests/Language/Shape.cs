using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Tests.Language;

/// <summary>A part of a shape as the reference writes it.</summary>
internal abstract class Shape;

/// <summary>A word or a sign in quotes.</summary>
internal sealed class LiteralShape(string text) : Shape
{
    public string Text => text;
}

/// <summary>One of the tokens, in capitals.</summary>
internal sealed class TokenShape(string name, SyntaxKind kind) : Shape
{
    public string Name => name;

    public SyntaxKind Kind => kind;
}

/// <summary>Another shape by its name.</summary>
internal sealed class NamedShape(string name) : Shape
{
    public string Name => name;
}

internal sealed class SequenceShape(IReadOnlyList<Shape> parts) : Shape
{
    public IReadOnlyList<Shape> Parts => parts;
}

/// <summary>One of several; <c>[ … ]</c> is a choice whose first one is nothing.</summary>
internal sealed class ChoiceShape(IReadOnlyList<Shape> choices) : Shape
{
    public IReadOnlyList<Shape> Choices => choices;
}

/// <summary><c>{ … }</c></summary>
internal sealed class RepetitionShape(Shape part) : Shape
{
    public Shape Part => part;
}
