using Waybill.Assessment.Claims;

namespace Waybill.Assessment.Lineages.Linking.Incremental;

/// <summary>
/// Ties what <see cref="LateRetellings.OnAPageThatRelays"/> may join: a claim dated by its publication to what its speaker said up to three
/// days before, where another claim of its page hangs together with that already. To tie every page of a speaker to the days before
/// would make one chain of years.
/// </summary>
internal sealed class PageTies
{
    private readonly Components components;
    private readonly IReadOnlyList<AssessedClaim> claims;
    private readonly Dictionary<(bool Denies, string Page), List<int>> pages = [];
    private readonly Dictionary<(bool Denies, string Voice, int Day), List<int>> voices = [];
    private readonly Queue<int> moved = new();

    /// <summary>Prepares the ties.</summary>
    /// <param name="components">What hangs together.</param>
    /// <param name="claims">The claims, by their numbers there.</param>
    public PageTies(Components components, IReadOnlyList<AssessedClaim> claims)
    {
        (this.components, this.claims) = (components, claims);
        components.Joined += joined =>
        {
            foreach (var claim in joined)
                moved.Enqueue(claim);
        };
    }

    /// <summary>Notes a claim that was added.</summary>
    public void Note(int claim)
    {
        var noted = claims[claim];
        Under(pages, (noted.Denies, noted.Page)).Add(claim);
        if (LinkRules.Voice(noted) is { } voice && noted.SaidOn is { } day)
            Under(voices, (noted.Denies, voice, day.DayNumber)).Add(claim);
        moved.Enqueue(claim);
    }

    /// <summary>Ties until nothing is left to tie. Only a claim that moved can have changed what one of its page, or a later one of its
    /// speaker, is tied to.</summary>
    public void Settle()
    {
        while (moved.TryDequeue(out var claim))
        {
            foreach (var asks in Page(claim).Concat(Later(claim)).Where(Asks).ToList())
                Tie(asks);
        }
    }

    private void Tie(int claim)
    {
        var near = Page(claim).Where(mate => mate != claim).Select(components.Of).ToHashSet();
        foreach (var said in Earlier(claim))
        {
            if (near.Contains(components.Of(said)) && components.Of(said) != components.Of(claim))
                components.Tie(said, claim);
        }
    }

    private bool Asks(int claim) => LinkRules.Voice(claims[claim]) is not null && claims[claim].DatedByPublication;

    private List<int> Page(int claim) => pages[(claims[claim].Denies, claims[claim].Page)];

    private IEnumerable<int> Earlier(int claim) => Days(claim, -1);

    private IEnumerable<int> Later(int claim) => Days(claim, 1);

    private IEnumerable<int> Days(int claim, int direction) =>
        LinkRules.Voice(claims[claim]) is { } voice && claims[claim].SaidOn is { } day
            ? Enumerable
                .Range(1, LinkRules.DaysToPublish)
                .SelectMany(days => voices.GetValueOrDefault((claims[claim].Denies, voice, day.DayNumber + (direction * days))) ?? [])
            : [];

    private static List<int> Under<TKey>(Dictionary<TKey, List<int>> lists, TKey key)
        where TKey : notnull => lists.TryGetValue(key, out var list) ? list : lists[key] = [];
}
