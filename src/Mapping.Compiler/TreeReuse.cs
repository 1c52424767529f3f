using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.Compiler;

/// <summary>Parses texts, side by side, but for those whose tree is at hand. Texts are told apart as objects, which costs nothing.</summary>
internal sealed class TreeReuse
{
    private readonly Dictionary<SourceText, SyntaxTree> known;
    private int parsed;

    public TreeReuse(ImmutableArray<SyntaxTree> trees)
    {
        known = new Dictionary<SourceText, SyntaxTree>(trees.Length);
        foreach (var tree in trees)
        {
            known[tree.Source] = tree;
        }
    }

    /// <summary>How many texts had to be parsed.</summary>
    public int Parsed => parsed;

    public ImmutableArray<SyntaxTree> Of(ImmutableArray<SourceText> sources)
    {
        var trees = new SyntaxTree[sources.Length];
        var missing = new List<int>();
        for (var i = 0; i < trees.Length; i++)
        {
            if (known.TryGetValue(sources[i], out var tree))
            {
                trees[i] = tree;
            }
            else
            {
                missing.Add(i);
            }
        }

        parsed += missing.Count;
        if (missing is [var only])
        {
            trees[only] = SyntaxTree.Parse(sources[only]);
        }
        else
        {
            Parallel.ForEach(missing, i => trees[i] = SyntaxTree.Parse(sources[i]));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(trees);
    }
}
