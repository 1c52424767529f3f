namespace Mapping.Evidence.Aggregates;

/// <summary>The first few of many places, in whatever order they come.</summary>
internal sealed class FirstFew<TPlace>
    where TPlace : IComparable<TPlace>
{
    /// <summary>Enough to go and look; more would hide the verdict behind them.</summary>
    private const int Capacity = 3;

    private readonly List<TPlace> places = new(Capacity);

    public IReadOnlyList<TPlace> Places => places;

    /// <summary>Whether a place would be one of them.</summary>
    public bool Wants(TPlace place) => places.Count < Capacity || place.CompareTo(places[^1]) < 0;

    public void Add(TPlace place)
    {
        if (places.Count == Capacity)
        {
            if (place.CompareTo(places[^1]) >= 0)
            {
                return;
            }

            places.RemoveAt(Capacity - 1);
        }

        var index = places.Count;
        while (index > 0 && places[index - 1].CompareTo(place) > 0)
        {
            index--;
        }

        places.Insert(index, place);
    }

    public void Merge(FirstFew<TPlace> other)
    {
        foreach (var place in other.places)
        {
            Add(place);
        }
    }
}
