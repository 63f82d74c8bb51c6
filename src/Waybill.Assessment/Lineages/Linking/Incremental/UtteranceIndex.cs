using Waybill.Assessment.Claims;
using Waybill.Core.Claims;

namespace Waybill.Assessment.Lineages.Linking.Incremental;

/// <summary>
/// The utterances of a case that grows: exhibits' claims are added one by one in any order, and after each the utterances are those that
/// <see cref="Utterances"/> finds for all of them at once. What is added makes anew only what it shares a key with, directly or through
/// others (<see cref="LinkKeys"/>); that is handed to the same rules, so there is no second reading of them.
/// </summary>
/// <remarks>
/// Sources, declared lineages and analysts' links are fixed for the life of an index, and claims are added, never taken away: when one of
/// these changes, begin another.
/// </remarks>
internal sealed class UtteranceIndex
{
    private readonly LinkRuling rules;
    private readonly LinkKeys keys;
    private readonly Components components = new();
    private readonly PageTies pageTies;
    private readonly AmountTies amounts;
    private readonly CitedTies cited;
    private readonly NamedOutletTies outlets;
    private readonly TextTies texts;
    private readonly List<AssessedClaim> claims = [];
    private readonly HashSet<ClaimId> known = [];
    private readonly HashSet<int> touched = [];
    private readonly Dictionary<int, LinkedClaims> linked = [];

    /// <summary>An index without claims.</summary>
    public UtteranceIndex(LinkRuling rules)
    {
        this.rules = rules;
        keys = new(rules);
        pageTies = new(components, claims);
        amounts = new(components, claims);
        cited = new(components, claims, rules.Words);
        outlets = new(components, claims);
        texts = new(components);
        components.Joined += joined =>
        {
            touched.Add(joined[0]);
            linked.Remove(joined[0]);
        };
    }

    /// <summary>How many claims there are.</summary>
    public int Count => claims.Count;

    /// <summary>How many claims the last addition examined, those it added among them.</summary>
    public int Examined { get; private set; }

    /// <summary>How many texts were grouped so far, each time that one was.</summary>
    public long TextsGrouped => texts.Grouped;

    /// <summary>How many claims hang together at most: what an addition examines in the worst case.</summary>
    public int Largest => linked.Keys.Select(component => components.Members(component).Count).DefaultIfEmpty().Max();

    /// <summary>Adds claims as they were read, such as those of one exhibit; one that is there already is passed over.</summary>
    public void Add(IEnumerable<AssessedClaim> added)
    {
        touched.Clear();
        foreach (var claim in added.Where(claim => known.Add(claim.Claim.Id)))
        {
            // The ties look a claim up by its number, so it stands in the list before it is tied.
            claims.Add(claim);
            var number = components.Add(keys.Of(claim));
            touched.Add(number);
            touched.UnionWith(texts.Note(number, claim));
            amounts.Note(number);
            cited.Note(number);
            outlets.Note(number);
            pageTies.Note(number);
        }

        pageTies.Settle();
        Link();
    }

    /// <summary>The claims with their utterances, as <see cref="LinkedClaims.Of"/> has them for all at once.</summary>
    public LinkedClaims Linked()
    {
        var parts = linked.Values;
        return new(
            [.. parts.SelectMany(part => part.Claims).OrderBy(claim => claim.Claim.Id)],
            new TextLikeness(parts.Select(part => part.Texts), texts.First),
            new Utterances(parts.Select(part => part.Utterances))
        );
    }

    private void Link()
    {
        Examined = 0;
        foreach (var component in touched.Select(components.Of).ToHashSet())
        {
            List<AssessedClaim> members = [.. components.Members(component).Select(i => claims[i]).OrderBy(claim => claim.Claim.Id)];
            linked[component] = LinkedClaims.Of(members, new TextLikeness(members, texts.First), rules);
            Examined += members.Count;
        }
    }
}
