using Waybill.Reading.Gazetteers;
using Waybill.Reading.Sentences;
using Waybill.Reading.Words;

namespace Waybill.Reading.Phrases;

/// <summary>Tells a verb from a noun or adjective of the same letters by the words around it.</summary>
internal static class VerbTest
{
    /// <summary>The verb that a token is here; null when it is none.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="at">The token.</param>
    /// <param name="open">What stands open before it.</param>
    /// <param name="before">The name that ends right before it, if any.</param>
    public static VerbForm? At(IReadOnlyList<Token> tokens, int at, Before open, NameMatch? before)
    {
        var found = VerbLexicon.Find(tokens[at].Lower);
        if (
            found is null
            && open == Before.Noun
            && at + 1 < tokens.Count
            && (IsNounStart(tokens, at + 1) || WordClasses.Prepositions.Contains(tokens[at + 1].Lower))
        )
            found = VerbLexicon.Guess(tokens[at].Lower);
        if (found is not { } form || (tokens[at].IsCapitalised && at > 0 && tokens[at - 1].Kind != TokenKind.Quote))
            return null;
        if (at + 1 < tokens.Count && tokens[at + 1].Kind == TokenKind.Possessive)
            return null;
        // "that shells were sent": what an auxiliary follows is its subject.
        if (form.IsNounToo && at + 1 < tokens.Count && WordClasses.IsFiniteAuxiliary(tokens[at + 1].Lower))
            return null;
        var isVerb = form.Inflection switch
        {
            Inflection.Gerund => Gerund(tokens, at, open),
            Inflection.Third => Third(tokens, at, form, open, before),
            var i when i.HasFlag(Inflection.Base) && !i.HasFlag(Inflection.Past) => Base(tokens, at, form, open, before),
            _ => IsQuantified(tokens, at, open) || Past(tokens, at, open),
        };
        return isVerb ? form : null;
    }

    private static bool IsNounStart(IReadOnlyList<Token> tokens, int at)
    {
        if (at >= tokens.Count)
            return false;
        var next = tokens[at];
        return next.Kind is TokenKind.Number or TokenKind.Quote
            || WordClasses.Determiners.Contains(next.Lower)
            || WordClasses.Pronouns.Contains(next.Lower)
            || next.IsCapitalised
            || next.Lower
                is "that"
                    or "how"
                    or "whether"
                    or "over"
                    or "about"
                    or "nearly"
                    or "what"
                    or "dozens"
                    or "hundreds"
                    or "thousands"
                    or "millions"
                    or "three"
                    or "two"
                    or "four"
                    or "five"
                    or "ten";
    }

    private static bool IsContent(IReadOnlyList<Token> tokens, int at) =>
        at < tokens.Count
        && tokens[at].IsWord
        && !WordClasses.Prepositions.Contains(tokens[at].Lower)
        && !WordClasses.Coordinators.Contains(tokens[at].Lower)
        && !WordClasses.Determiners.Contains(tokens[at].Lower)
        && !WordClasses.Modals.Contains(tokens[at].Lower)
        && !WordClasses.Be.Contains(tokens[at].Lower)
        && !WordClasses.Have.Contains(tokens[at].Lower);

    private static bool Gerund(IReadOnlyList<Token> tokens, int at, Before open) =>
        open switch
        {
            Before.Determiner or Before.Possessive => false,
            Before.Noun when IsModifier(tokens, at) || WordClasses.GerundNouns.Contains(tokens[at].Lower) => false,
            Before.Noun => at + 1 < tokens.Count && (IsNounStart(tokens, at + 1) || IsContent(tokens, at + 1) || tokens[at + 1].IsWord),
            _ => true,
        };

    // "Both deny it", "some denied this": a quantifier alone is a subject where no noun follows.
    private static bool IsQuantified(IReadOnlyList<Token> tokens, int at, Before open) =>
        open == Before.Determiner
        && at > 0
        && tokens[at - 1].Lower is "both" or "all" or "some" or "many" or "most" or "several" or "few"
        && IsNounStart(tokens, at + 1);

    // "had grave misfiring problems": an adjective right after a verb leads on to a noun.
    private static bool IsModifier(IReadOnlyList<Token> tokens, int at) =>
        at > 1
        && !tokens[at - 1].IsCapitalised
        && !tokens[at - 1].Lower.EndsWith('s')
        && IsContent(tokens, at + 1)
        && !IsNounStart(tokens, at + 1)
        && (
            VerbLexicon.Find(tokens[at - 2].Lower) is { IsNounToo: false }
            || WordClasses.Have.Contains(tokens[at - 2].Lower)
            || WordClasses.Be.Contains(tokens[at - 2].Lower)
        );

    private static bool Base(IReadOnlyList<Token> tokens, int at, VerbForm form, Before open, NameMatch? before)
    {
        if (IsQuantified(tokens, at, open))
            return !form.IsNounToo;
        if (open is Before.Determiner or Before.Possessive or Before.Number or Before.Preposition)
            return false;
        if (open == Before.Pronoun)
            return true;
        // "the claims about Syria rest on": no noun, for it hangs on a name.
        if (
            form.IsIntransitive
            && before is { Form: not NameForm.Demonym, Entry.Kind: EntryKind.State or EntryKind.Place }
            && at + 1 < tokens.Count
            && tokens[at + 1].Lower is "on" or "upon"
        )
            return true;
        var prior = at > 0 ? tokens[at - 1].Lower : "";
        var plural =
            prior is "data" or "people" or "police" or "media" or "aircraft"
            || at > 0
                && prior.EndsWith('s')
                && !tokens[at - 1].Text.All(char.IsUpper)
                && !prior.EndsWith("ss", StringComparison.Ordinal)
                && before?.Form != NameForm.Demonym;
        if (!form.IsNounToo)
            return true;
        if (open == Before.Noun && plural && at > 1 && tokens[at - 2].Lower == "that")
            return true;
        return open == Before.Noun
            && (plural || prior == "rest" || WordClasses.IsAdverb(prior))
            && before?.Entry.Kind != EntryKind.Goods
            && (
                IsNounStart(tokens, at + 1)
                || (at + 1 < tokens.Count && tokens[at + 1].Lower != "of" && WordClasses.Prepositions.Contains(tokens[at + 1].Lower))
                || IsContent(tokens, at + 1)
            );
    }

    private static bool Third(IReadOnlyList<Token> tokens, int at, VerbForm form, Before open, NameMatch? before)
    {
        if (open is Before.Determiner or Before.Possessive)
            return false;
        if (!form.IsNounToo || open == Before.Pronoun)
            return open is not (Before.Preposition or Before.Number);
        if (open == Before.Other)
            return at > 0 && tokens[at - 1].Lower is "," or "and" && IsNounStart(tokens, at + 1);
        if (open != Before.Noun || at == 0)
            return false;
        if (before is { Form: NameForm.Demonym } && before.Entry.Kind == EntryKind.State)
            return false;
        if (before?.Entry.Kind == EntryKind.Goods)
            return IsNounStart(tokens, at + 1) && !tokens[at + 1].IsCapitalised;
        var prior = tokens[at - 1];
        if (before is not null || prior.IsCapitalised)
            return at + 1 < tokens.Count
                && (
                    !form.IsTransitive
                    || IsNounStart(tokens, at + 1)
                    || (
                        IsContent(tokens, at + 1)
                        && VerbLexicon.Find(tokens[at + 1].Lower) is null or { IsNounToo: true, Inflection: Inflection.Third }
                    )
                );
        return open == Before.Noun
            && (
                IsNounStart(tokens, at + 1)
                || (
                    form.IsIntransitive
                    && at + 1 < tokens.Count
                    && tokens[at + 1].Lower is "at" or "on" or "in" or "from" or "to" or "flat"
                )
            )
            && !prior.Lower.EndsWith('s');
    }

    private static bool Past(IReadOnlyList<Token> tokens, int at, Before open) =>
        open switch
        {
            Before.Determiner or Before.Possessive or Before.Number => !IsContent(tokens, at + 1) && open != Before.Determiner,
            Before.Preposition or Before.Verb => !IsContent(tokens, at + 1),
            Before.Start => !IsContent(tokens, at + 1),
            _ => true,
        };
}

/// <summary>What stands open before a token.</summary>
internal enum Before
{
    /// <summary>The sentence begins.</summary>
    Start,

    /// <summary>A determiner, with nothing after it.</summary>
    Determiner,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A possessive ending.</summary>
    Possessive,

    /// <summary>A noun or adjective.</summary>
    Noun,

    /// <summary>A pronoun, who or which.</summary>
    Pronoun,

    /// <summary>A preposition.</summary>
    Preposition,

    /// <summary>A verb group.</summary>
    Verb,

    /// <summary>Anything else.</summary>
    Other,
}
