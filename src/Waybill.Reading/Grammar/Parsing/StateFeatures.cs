namespace Waybill.Reading.Grammar.Parsing;

/// <summary>All features of a state, as they are learnt.</summary>
internal static class StateFeatures
{
    /// <summary>How many there are at most.</summary>
    public const int Most = SubtreeFeatures.Most + 3 * PlaceFeatures.Most;

    /// <summary>Writes them and gives their count.</summary>
    public static int Extract(ParsePool pool, ref readonly ParseState state, Span<uint> features)
    {
        var top = pool.Tree(state.Top).Place;
        var below = pool.Tree(pool.Tree(state.Top).Below).Place;
        var count = SubtreeFeatures.Extract(pool, in state, features);
        count += PlaceFeatures.Next(pool, top, state.Next, features[count..]);
        count += PlaceFeatures.Top(pool, below, top, features[count..]);
        return count + PlaceFeatures.Three(pool, below, top, state.Next, features[count..]);
    }
}
