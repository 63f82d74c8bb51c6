using Waybill.Core.Claims;
using Waybill.Reading.Clauses;
using Waybill.Reading.Gazetteers;
using Waybill.Reading.Phrases;

namespace Waybill.Reading.Fillers;

/// <summary>Tells the site that a sentence leaves in mind: the one that it is about, or else the one where it happens.</summary>
internal static class SiteMemory
{
    /// <summary>The site; null when the sentence names none.</summary>
    public static Mention? Of(SentenceView view, FillerFinder fillers)
    {
        Mention? found = null;
        for (var i = 0; i < view.Chunks.Count; i++)
        {
            if (view.Chunks[i] is not NounPhrase { IsPronoun: false } phrase)
                continue;
            var isAt = i > 0 && view.Chunks[i - 1] is { Kind: ChunkKind.Preposition, Words: "at" or "near" or "outside" };
            var isNamed = phrase.HeadName is { Entry.Kind: EntryKind.Place };
            var isSite =
                NounKinds.Is("site", phrase.Head) && view.Tokens[phrase.First].Lower is not ("no" or "any" or "every" or "another");
            if (!(isSite && (isAt || Antecedent.IsSubject(view, i))) && !(isAt && isNamed))
                continue;
            if (fillers.Find(isNamed ? "place" : "site", new Nominal(phrase, i, [])) is [{ Mention.Start: not null } site, ..])
                found ??= site.Mention;
        }

        return found;
    }
}
