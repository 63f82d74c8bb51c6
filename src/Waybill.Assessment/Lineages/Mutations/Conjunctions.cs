using Waybill.Assessment.Claims;
using Waybill.Assessment.Speakers;
using Waybill.Core.Claims;
using Waybill.Core.Evidence;

namespace Waybill.Assessment.Lineages.Mutations;

/// <summary>
/// Which amounts of a text stand as alternatives and which as a sum: the word between two amounts of one sentence. "3 million 152 mm or
/// 500,000 122 mm shells" is either; "and" makes it both. So it is with parties, places and goods: "to Libya or Chad".
/// </summary>
internal sealed class Conjunctions
{
    private const int FarthestApart = 120;
    private const string Or = "or";
    private readonly Dictionary<ClaimId, (string Word, string Between)> words = [];

    public Conjunctions(IEnumerable<AssessedClaim> claims)
    {
        foreach (var exhibit in claims.Where(c => c.Exhibit?.Text is not null).GroupBy(c => c.Claim.Exhibit))
        {
            var text = exhibit.First().Exhibit!.Text!;
            var amounts = exhibit
                .Where(c => c.Claim.Selector is TextQuoteSelector && c.Claim.Quantity is { Start: not null, End: not null })
                .OrderBy(c => c.Claim.Quantity!.Start)
                .ThenBy(c => c.Claim.Id)
                .ToList();
            for (var i = 1; i < amounts.Count; i++)
                Note(amounts[i - 1], amounts[i], text);
        }
    }

    /// <summary>True where the claim's amount stands as an alternative to another.</summary>
    public bool AreAlternatives(AssessedClaim claim) => words.TryGetValue(claim.Claim.Id, out var said) && said.Word == Or;

    /// <summary>True where it stands beside another as a sum.</summary>
    public bool AreSum(AssessedClaim claim) => words.TryGetValue(claim.Claim.Id, out var said) && said.Word != Or;

    /// <summary>"Or" told as "and", or the reverse, beside the same number.</summary>
    public Mutation? Between(AssessedClaim lead, AssessedClaim told) =>
        words.TryGetValue(lead.Claim.Id, out var said) && words.TryGetValue(told.Claim.Id, out var retold) && said.Word != retold.Word
            ? Of(said, retold)
            : BetweenFillers(lead, told);

    private static Mutation Of((string Word, string Between) said, (string Word, string Between) retold) =>
        new(MutationKind.Conjunction, $"'{said.Word}' told as '{retold.Word}'", said.Between, retold.Between);

    // The same fillers of a role, joined by the other word.
    private static Mutation? BetweenFillers(AssessedClaim lead, AssessedClaim told)
    {
        if (lead.Claim.Frame != told.Claim.Frame)
            return null;
        foreach (var role in lead.Claim.Roles.Keys.Order(StringComparer.Ordinal))
        {
            if (
                Joined(lead, lead.Role(role)) is { } said
                && Joined(told, told.Role(role)) is { } retold
                && said.Word != retold.Word
                && Topics.Names(lead.Role(role)).SetEquals(Topics.Names(told.Role(role)))
            )
                return Of(said, retold);
        }

        return null;
    }

    // The word before the last of several.
    private static (string Word, string Between)? Joined(AssessedClaim claim, IReadOnlyList<Mention> fillers)
    {
        if (claim is not { Claim.Selector: TextQuoteSelector, Exhibit.Text: { } text } || fillers.Count < 2)
            return null;
        var places = fillers.OrderBy(filler => filler.Start).ToList();
        var (before, last) = (places[^2], places[^1]);
        return
            (before.End, last.Start, places[0].Start, last.End) is ({ } from, { } to, { } first, { } end)
            && from < to
            && to - from <= FarthestApart
            && end <= text.Length
            && WordBetween(text[from..to]) is { } word
            ? (word, text[first..end])
            : null;
    }

    private static string? WordBetween(string between) =>
        between.AsSpan().ContainsAny('.', '\n') ? null : Wording.Words(between).LastOrDefault(w => w is Or or "and");

    private void Note(AssessedClaim first, AssessedClaim second, string text)
    {
        var (start, end) = (first.Claim.Quantity!.End!.Value, second.Claim.Quantity!.Start!.Value);
        if (first.Claim.Frame != second.Claim.Frame || end <= start || end - start > FarthestApart || end > text.Length)
            return;
        if (WordBetween(text[start..end]) is not { } word)
            return;
        var whole = text[first.Claim.Quantity.Start!.Value..second.Claim.Quantity.End!.Value];
        words[first.Claim.Id] = words[second.Claim.Id] = (word, whole);
    }
}
