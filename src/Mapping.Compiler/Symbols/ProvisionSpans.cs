using Mapping.Compiler.Catalogs;

namespace Mapping.Compiler.Symbols;

/// <summary>
/// The provisions at and under those that were cited, for whoever asks about many: a whole framework may be cited by hundreds of roots,
/// and each question is still answered by halving.
/// </summary>
internal sealed class ProvisionSpans
{
    private readonly List<int> starts = [];
    private readonly List<int> ends = [];

    /// <param name="cited">Provisions of one framework.</param>
    public ProvisionSpans(ProvisionSet cited)
    {
        foreach (var provision in cited.Provisions.OrderBy(provision => provision.Index))
        {
            // What stands under another one that is cited is in its span already.
            if (ends.Count == 0 || provision.Index >= ends[^1])
            {
                starts.Add(provision.Index);
                ends.Add(provision.SubtreeEnd);
            }
        }
    }

    /// <param name="provision">One of the same framework.</param>
    public bool Contain(Provision provision)
    {
        var place = starts.BinarySearch(provision.Index);
        var last = place >= 0 ? place : ~place - 1;
        return last >= 0 && provision.Index < ends[last];
    }
}
