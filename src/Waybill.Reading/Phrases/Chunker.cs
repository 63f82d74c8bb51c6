using Waybill.Reading.Dates;
using Waybill.Reading.Factuality;
using Waybill.Reading.Gazetteers;
using Waybill.Reading.Quantities;
using Waybill.Reading.Sentences;
using Waybill.Reading.Words;

namespace Waybill.Reading.Phrases;

/// <summary>Cuts a sentence into chunks in one pass.</summary>
internal sealed class Chunker
{
    private readonly SentenceView view;
    private readonly NameMatch?[] nameAt;
    private readonly Amount?[] amountAt;
    private readonly DateMention?[] dateAt;
    private readonly List<Chunk> chunks = [];
    private int open = -1;
    private Before before = Before.Start;
    private NameMatch? lastName;

    /// <summary>Prepares the sentence.</summary>
    public Chunker(SentenceView view)
    {
        this.view = view;
        var count = view.Tokens.Count;
        (nameAt, amountAt, dateAt) = (new NameMatch?[count], new Amount?[count], new DateMention?[count]);
        foreach (var name in view.Names)
            nameAt[name.First] = name;
        foreach (var amount in view.Amounts)
            amountAt[amount.First] = amount;
        foreach (var date in view.Dates)
            dateAt[date.First] = date;
    }

    private IReadOnlyList<Token> Tokens => view.Tokens;

    /// <summary>The chunks.</summary>
    public List<Chunk> Cut()
    {
        for (var at = 0; at < Tokens.Count;)
            at = Step(at);
        Close(Tokens.Count - 1);
        return chunks;
    }

    private int Step(int at)
    {
        if (dateAt[at] is { } date && !(open >= 0 && before is Before.Determiner))
        {
            Close(at - 1);
            chunks.Add(new DateChunk(date, view.Words(date.First, date.Last)));
            before = chunks.Count > 1 && chunks[^2] is NounPhrase ? Before.Noun : Before.Other;
            return date.Last + 1;
        }

        if (amountAt[at] is { } amount)
            return TakeAmount(at, amount);
        if (LongPreposition(at) is { } length)
            return Add(ChunkKind.Preposition, at, at + length - 1, Before.Preposition);
        if (nameAt[at] is { } name && (name.Last > at || VerbAt(at) is null))
            return TakeName(at, name);
        return Tokens[at].Kind switch
        {
            TokenKind.Possessive => Extend(at, Before.Possessive),
            TokenKind.Quote => Add(ChunkKind.Quote, at, at, Before.Other),
            TokenKind.Mark => Mark(at),
            TokenKind.Number => Extend(at, Before.Number),
            _ => Word(at),
        };
    }

    private int Mark(int at) =>
        Tokens[at].Lower switch
        {
            "," => Add(ChunkKind.Comma, at, at, Before.Other),
            "-" or "/" when open >= 0 && Tokens[at - 1].End == Tokens[at].Start => Extend(at, Before.Noun),
            "$" or "€" or "£" or "#" or "%" => Extend(at, Before.Number),
            _ => Add(ChunkKind.Stop, at, at, Before.Other),
        };

    private int Word(int at)
    {
        var lower = Tokens[at].Lower;
        if (lower is "including" or "following" or "regarding" or "concerning" && at + 1 < Tokens.Count && before != Before.Verb)
            return Add(ChunkKind.Preposition, at, at, Before.Preposition);
        if (VerbGroupReader.Read(view, at, VerbAt) is { } group)
        {
            Close(at - 1);
            if (
                chunks.Count > 0
                && chunks[^1] is { Kind: ChunkKind.Adverb } adverb
                && adverb.Last == at - 1
                && WordClasses.Negations.Contains(adverb.Words)
            )
                group = group with { IsNegated = true };
            chunks.Add(group);
            before = Before.Verb;
            return group.Last + 1;
        }

        if (WordClasses.Pronouns.Contains(lower) && !(lower is "others" or "ones" && open >= 0))
        {
            Close(at - 1);
            open = at;
            Close(at);
            before = Before.Pronoun;
            return at + 1;
        }

        if (WordClasses.Relatives.Contains(lower))
            return Add(ChunkKind.Relative, at, at, lower == "that" && before == Before.Verb ? Before.Start : Before.Pronoun);
        if (WordClasses.Determiners.Contains(lower))
        {
            if (open >= 0 && before != Before.Determiner)
                Close(at - 1);
            return Extend(at, Before.Determiner);
        }

        if (lower == "once" && at + 1 < Tokens.Count && Tokens[at + 1].Lower is "more" or "again")
            return Add(ChunkKind.Adverb, at, at + 1, Before.Other);
        if (WordClasses.Coordinators.Contains(lower))
            return Add(ChunkKind.Coordinator, at, at, Before.Other);
        // "hand over 18 guns": a particle.
        if (
            lower == "over"
            && chunks.Count > 0
            && open < 0
            && chunks[^1] is VerbGroup { Lemma: "hand" or "turn" or "sign" } phrasal
            && phrasal.Last == at - 1
        )
            return Add(ChunkKind.Adverb, at, at, Before.Other);
        if (WordClasses.Prepositions.Contains(lower))
            return Add(ChunkKind.Preposition, at, at, Before.Preposition);
        if (WordClasses.Subordinators.Contains(lower))
            return Add(ChunkKind.Subordinator, at, at, Before.Other);
        if (WordClasses.IsAdverb(lower) || WordClasses.Negations.Contains(lower))
            return open >= 0 && before is Before.Determiner
                ? Extend(at, before)
                : Add(ChunkKind.Adverb, at, at, open >= 0 && before == Before.Noun ? Before.Noun : Before.Other);
        // "called the report untrue": what is said of a phrase is no part of it.
        if (open >= 0 && before == Before.Noun && FactualityWords.Falsity.Contains(lower) && !IsContent(at + 1))
            return Add(ChunkKind.Adverb, at, at, Before.Other);
        if (
            open >= 0
            && before == Before.Noun
            && lastName is { Form: not NameForm.Demonym, Entry.Kind: EntryKind.State }
            && lastName.Last == at - 1
            && at + 1 < Tokens.Count
            && VerbLexicon.Find(lower) is { IsNounToo: false }
        )
        {
            Close(at - 1);
        }

        return Extend(at, Before.Noun);
    }

    private bool IsContent(int at) =>
        at < Tokens.Count && Tokens[at].IsWord && VerbAt(at) is null && !WordClasses.IsFunction(Tokens[at].Lower);

    private VerbForm? VerbAt(int at) =>
        nameAt[at] is { } name && name.Last > at
            ? null
            : VerbTest.At(Tokens, at, before, lastName is { } last && last.Last == at - 1 ? last : null);

    private int TakeAmount(int at, Amount amount)
    {
        // "$ 250 million" is one phrase.
        var isPrice = open >= 0 && Tokens[at - 1].Lower is "$" or "€" or "£";
        if (open >= 0 && before is not (Before.Determiner or Before.Possessive) && !isPrice)
            Close(at - 1);
        if (open < 0)
            open = at;
        before = Before.Number;
        return amount.Last + 1;
    }

    private int TakeName(int at, NameMatch name)
    {
        lastName = name;
        if (open < 0)
            open = at;
        before = Before.Noun;
        if (open == at && GivesTo(at, name))
            Close(name.Last);
        return name.Last + 1;
    }

    // "gave Myanmar radar": after a verb of giving a state's name and what it gets are two phrases.
    private bool GivesTo(int at, NameMatch name) =>
        chunks.Count > 0
        && chunks[^1]
            is VerbGroup
        {
            Lemma: "give" or "send" or "offer" or "promise" or "sell" or "hand" or "lend" or "grant" or "pledge" or "ship" or "deny"
        } verb
        && verb.Last == at - 1
        && name is { Form: not NameForm.Demonym, Entry.IsParty: true }
        && name.Last + 1 < Tokens.Count
        && Tokens[name.Last + 1].Kind is not TokenKind.Possessive;

    private int Extend(int at, Before after)
    {
        if (open < 0)
            open = at;
        before = after;
        return at + 1;
    }

    private int Add(ChunkKind kind, int first, int last, Before after)
    {
        Close(first - 1);
        chunks.Add(new(kind, first, last, view.Words(first, last)));
        before = after;
        return last + 1;
    }

    private void Close(int last)
    {
        if (open >= 0 && last >= open)
            chunks.Add(NounPhrases.Make(view, open, last));
        open = -1;
    }

    private int? LongPreposition(int at)
    {
        if (!WordClasses.LongPrepositions.TryGetValue(Tokens[at].Lower, out var candidates))
            return null;
        foreach (var words in candidates)
        {
            var fits = at + words.Length <= Tokens.Count;
            for (var i = 0; fits && i < words.Length; i++)
                fits = Tokens[at + i].Lower == words[i];
            if (fits)
                return words.Length;
        }

        return null;
    }
}
