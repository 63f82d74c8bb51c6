using Waybill.Reading.Fillers;
using Waybill.Reading.Gazetteers;
using Waybill.Reading.Grammar;
using Waybill.Reading.Sentences;
using Waybill.Reading.Words;

namespace Waybill.Reading.Phrases;

/// <content>Who is given something, told apart from what: "handed the rebels mortar rounds".</content>
internal sealed partial class PhraseSpans
{
    private const int LongestReceiver = 4;

    // "gave Myanmar radar": after a verb of giving a state's name and what it gets are two phrases.
    private void Receivers()
    {
        foreach (var name in view.Names)
        {
            if (
                name.First > 0
                && name.Last + 1 < owners.Length
                && owners[name.Last] > name.Last
                && name is { Form: not NameForm.Demonym, Entry.IsParty: true }
                && view.Tokens[name.Last + 1].Kind is not (TokenKind.Possessive or TokenKind.Mark)
                && tree.Tags[name.First - 1] == Upos.Verb
                && VerbLexicon.IsGiving(view.Tokens[name.First - 1].Lower)
            )
            {
                for (var i = name.First; i <= name.Last; i++)
                    owners[i] = name.Last;
            }
        }

        for (var verb = 0; verb + 3 < owners.Length; verb++)
        {
            if (tree.Tags[verb] == Upos.Verb && VerbLexicon.IsGiving(view.Tokens[verb].Lower) && Receiver(verb + 1) is { } receiver)
                Array.Fill(owners, receiver, verb + 1, receiver - verb);
        }
    }

    // "handed the rebels mortar rounds": a party with its determiner, and more of one phrase behind it.
    private int? Receiver(int first)
    {
        if (!WordClasses.Determiners.Contains(view.Tokens[first].Lower))
            return null;
        for (var at = first + 1; at + 1 < owners.Length && at - first <= LongestReceiver; at++)
        {
            if (owners[at] <= at && owners[at] != None)
                return null;
            if (
                NounKinds.Is("party", view.Tokens[at].Lower)
                && owners[at] > at
                && owners[first] == owners[at]
                && view.Tokens[at + 1] is { IsWord: true } or { Kind: TokenKind.Number }
                && !NounKinds.Is("party", view.Tokens[at + 1].Lower)
                // "its military technology" is one thing, and so is "the state bank".
                && !NounKinds.Is("qualifying", view.Tokens[at].Lower)
                && !view.Names.Any(n => n.First <= at && n.Last > at)
            )
                return at;
        }

        return null;
    }
}
