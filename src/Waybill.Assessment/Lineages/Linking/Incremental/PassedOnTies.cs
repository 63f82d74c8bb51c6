namespace Waybill.Assessment.Lineages.Linking.Incremental;

/// <summary>
/// Ties claims that pass something on to those that tell it, under a key that both have. What is told under a key hangs together by it only
/// where somebody passes it on.
/// </summary>
internal sealed class PassedOnTies<TKey>(Components components)
    where TKey : notnull
{
    private readonly Dictionary<TKey, (List<int> Telling, List<int> Passing)> known = [];

    /// <summary>Notes a claim that tells, and ties it to all that pass it on.</summary>
    public void Tells(TKey key, int number)
    {
        var (telling, passing) = Under(key);
        telling.Add(number);
        passing.ForEach(other => components.Tie(other, number));
    }

    /// <summary>Notes a claim that passes on, and ties it to all that tell it.</summary>
    public void PassesOn(TKey key, int number)
    {
        var (telling, passing) = Under(key);
        passing.Add(number);
        telling.ForEach(other => components.Tie(other, number));
    }

    private (List<int> Telling, List<int> Passing) Under(TKey key) => known.TryGetValue(key, out var lists) ? lists : known[key] = ([], []);
}
