using Waybill.Core.Claims;
using Waybill.Core.Quantities;
using Waybill.Reading.Clauses;
using Waybill.Reading.Fillers;

namespace Waybill.Reading.Frames;

/// <summary>A rule that fills its frame at a trigger, before it is known who says it and how firmly.</summary>
internal sealed class FrameMatch(FrameRule rule, int trigger, bool isVerb)
{
    private readonly Dictionary<(string Role, int? Start), string> origins = [];

    /// <summary>The rule.</summary>
    public FrameRule Rule { get; } = rule;

    /// <summary>Index of the trigger among the chunks.</summary>
    public int Trigger { get; } = trigger;

    /// <summary>True for a verb's rule.</summary>
    public bool IsVerb { get; } = isVerb;

    /// <summary>The fillers of each role.</summary>
    public Dictionary<string, List<Mention>> Roles { get; } = new(StringComparer.Ordinal);

    /// <summary>The kinds that were asked for without a role.</summary>
    public HashSet<string> Seen { get; } = [];

    /// <summary>The amount; null when there is none.</summary>
    public Quantity? Quantity { get; set; }

    /// <summary>What money is told of beside it; null when there is none.</summary>
    public Quantity? Price { get; set; }

    /// <summary>Index of the first token.</summary>
    public int First { get; set; } = int.MaxValue;

    /// <summary>Index of the last token.</summary>
    public int Last { get; set; } = -1;

    /// <summary>The subject; null when there is none.</summary>
    public Argument? Subject { get; set; }

    /// <summary>True where its parties are those of the transfer told of before.</summary>
    public bool Inherits { get; set; }

    /// <summary>True where the text has told of a transfer before, so that its parties are known.</summary>
    public bool HasContext { get; init; }

    /// <summary>True where the trigger is a definite phrase, which takes for granted that there is such a thing.</summary>
    public bool IsDefinite { get; set; }

    /// <summary>True where a role is filled by more than a pronoun.</summary>
    public bool IsNamed { get; set; }

    /// <summary>True where the governing verb vouches for the trigger.</summary>
    public bool IsEvident { get; set; }

    /// <summary>What fills the role that the frame counts, each with its own amount.</summary>
    public List<Counted> Counted { get; } = [];

    /// <summary>One match for each amount: "20 tanks and 300 missiles" are two propositions.</summary>
    public IEnumerable<FrameMatch> Split()
    {
        var amounts = Counted.Where(c => c.Quantity is not null).ToList();
        if (amounts.Count < 2 || amounts.Count != Counted.Count)
            return [this];
        var role = Roles.First(r => r.Value.Contains(amounts[0].Fillers[0].Mention)).Key;
        return amounts.Select((counted, i) => Copy(role, counted, i == 0));
    }

    /// <summary>The same with another filler of a role and another amount, at a place of its own: "Chad 40 and Mali 12".</summary>
    public FrameMatch With(string role, Mention mention, Quantity quantity, int first, int last)
    {
        var copy = Copy(role, new([], quantity, first, last), isFirst: false);
        copy.Roles[role] = [mention];
        return copy;
    }

    /// <summary>The same as a figure tells it, whose words hold how firmly and when: "the number of shells sent has probably reached 300".</summary>
    public FrameMatch CountedBy(FrameMatch figure)
    {
        var copy = Copy("", new([], figure.Quantity, figure.First, figure.Last), isFirst: false, figure.Trigger);
        copy.Cover(First, Last);
        return copy;
    }

    private FrameMatch Copy(string role, Counted counted, bool isFirst, int? trigger = null)
    {
        var copy = new FrameMatch(Rule, trigger ?? Trigger, IsVerb)
        {
            HasContext = HasContext,
            IsDefinite = IsDefinite,
            IsEvident = IsEvident,
            IsNamed = IsNamed,
            Subject = Subject,
            Quantity = counted.Quantity,
            First = isFirst ? First : counted.First,
            Last = isFirst ? Math.Max(counted.Last, First) : counted.Last,
        };
        foreach (var (name, mentions) in Roles)
            copy.Roles[name] = name == role ? [.. counted.Fillers.Select(f => f.Mention)] : [.. mentions];
        foreach (var (key, how) in origins)
            copy.origins.TryAdd(key, how);
        copy.Seen.UnionWith(Seen);
        return copy;
    }

    /// <summary>Widens the span.</summary>
    public void Cover(int first, int last) => (First, Last) = (Math.Min(First, first), Math.Max(Last, last));

    /// <summary>True when a role is filled from within these offsets.</summary>
    public bool Covers(int start, int end) => Roles.Values.Any(mentions => mentions.Exists(m => m.Start >= start && m.End <= end));

    /// <summary>How a filler came to its role; null where it was not taken from a slot.</summary>
    public string? How(string role, Mention mention) => origins.GetValueOrDefault((role, mention.Start));

    /// <summary>Adds a filler, unless the role already holds the same words.</summary>
    /// <param name="role">The role.</param>
    /// <param name="filler">The filler.</param>
    /// <param name="how">How it came there; null leaves it untold.</param>
    public void Add(string role, Filler filler, string? how = null)
    {
        if (how is not null)
            origins.TryAdd((role, filler.Mention.Start), how);
        if (!Roles.TryGetValue(role, out var mentions))
            Roles.Add(role, mentions = []);
        if (!mentions.Exists(m => m.Start == filler.Mention.Start && m.Text == filler.Mention.Text))
            mentions.Add(filler.Mention);
    }

    /// <summary>The first filler of a role; null when it is empty.</summary>
    public Mention? Role(string name) => Roles.TryGetValue(name, out var mentions) ? mentions[0] : null;

    /// <summary>True when each need has one of its alternatives.</summary>
    public bool IsFilled =>
        Rule.Needs.All(need =>
            need.Any(one =>
                one == "quantity" ? Quantity is not null
                : one == "context" ? HasContext
                : one == "definite" ? IsDefinite
                : one == "evident" ? IsEvident
                : one.StartsWith('!') ? !Seen.Contains(one[1..])
                : one.StartsWith('-') ? Seen.Contains(one[1..])
                : Roles.ContainsKey(one)
            )
        );
}
