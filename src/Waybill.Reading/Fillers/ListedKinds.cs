using System.Collections.Frozen;
using Waybill.Core.Claims;
using Waybill.Reading.Clauses;
using Waybill.Reading.Phrases;

namespace Waybill.Reading.Fillers;

/// <summary>The kinds of filler that are told by the head noun alone, and the words that show a slot's words to be of a kind.</summary>
internal static class ListedKinds
{
    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.Ordinal,
        "sanction",
        "asset",
        "deed",
        "ballot",
        "attribute",
        "works",
        "work",
        "distance",
        "assent",
        "altered",
        "badly",
        "levelled",
        "unlawful",
        "contrary",
        "rising",
        "attitude",
        "refused",
        "view",
        "permit",
        "consigned"
    );

    /// <summary>Their names.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Names.Order(StringComparer.Ordinal)];

    /// <summary>True for the name of such a kind.</summary>
    public static bool Has(string kind) => Names.Contains(kind);

    /// <summary>True for a head noun whose count measures nothing: "two reasons", "three days".</summary>
    public static bool IsUncounted(string head) =>
        NounKinds.Is("abstract", head) && head is not "people" || NounKinds.Is("time", head) || NounKinds.Is("told", head);

    /// <summary>"the plant, the only one known to make it": what "one" stands for.</summary>
    public static Nominal Apposed(SentenceView view, Nominal nominal)
    {
        var phrase = nominal.Head;
        if (phrase.Head != "one" || phrase.Node < 0 || !view.Tree.Is(phrase.Node, "appos") || nominal.Of.Count > 0)
            return nominal;
        return view.Tree.Heads[phrase.Node] is >= 0 and var head && view.PhraseAt(head) is { } whole && whole != phrase
            ? new(whole, view.ChunkAt(whole.First), [])
            : nominal;
    }

    /// <summary>"a row of 14 launchers": the phrase that holds the number; any other phrase is itself.</summary>
    public static Nominal Numbered(SentenceView view, Nominal nominal) =>
        nominal is { Head.Amount: null, Of: [{ Amount.Kind: Quantities.AmountKind.Count } of] } && NounKinds.Is("row", nominal.Head.Head)
            ? new(of, view.ChunkAt(of.First), [])
            : nominal;

    /// <summary>What a share is of, where no noun follows "of": "one in five shells", "components, three quarters of which".</summary>
    public static Mention? Partitive(string text, SentenceView view, Nominal nominal, Discourse discourse)
    {
        var phrase = nominal.Head;
        if (nominal.Of.Count == 0 && phrase.Amount?.Last == phrase.Last)
            return
                view.Chunks is [{ Words: var first }, NounPhrase { IsPronoun: false } whole, ..]
                && first.Equals("of", StringComparison.OrdinalIgnoreCase)
                ? Over(text, view, whole)
                : null;
        if (nominal.Of.Count == 0)
            return phrase.Amount is { } amount && amount.Last < phrase.Last
                ? Mention.Over(
                    text,
                    view.Tokens[amount.Last + 1].Start,
                    view.Tokens[phrase.Last].End,
                    GoodsFillers.ClassOf(view, phrase)?.Id
                )
                : null;
        for (var i = nominal.At - 1; i >= 0 && nominal.At - i < 4; i--)
        {
            if (view.Chunks[i] is NounPhrase { IsPronoun: false } before)
                return Over(text, view, before);
        }

        return discourse.Goods;
    }

    private static Mention Over(string text, SentenceView view, NounPhrase phrase) =>
        Mention.Over(text, view.Tokens[phrase.Core].Start, view.Tokens[phrase.Last].End, GoodsFillers.ClassOf(view, phrase)?.Id);
}
