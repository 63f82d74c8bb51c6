using Waybill.Reading.Words;

namespace Waybill.Reading.Phrases;

/// <summary>Reads a verb group: auxiliaries, negation and adverbs up to the main verb.</summary>
internal static class VerbGroupReader
{
    private const int LongestGroup = 12;

    /// <summary>The group that begins at a token; null when none does.</summary>
    public static VerbGroup? Read(SentenceView view, int first, Func<int, VerbForm?> verbAt)
    {
        var tokens = view.Tokens;
        var state = default(State);
        var last = -1;
        VerbForm? main = null;
        var at = first;
        for (; at < tokens.Count && at - first < LongestGroup && main is null; at++)
        {
            var lower = tokens[at].Lower;
            if (lower == "to" && at == first && Infinitive(view, at))
                state.Infinitive = true;
            else if (WordClasses.Modals.Contains(lower) && (at == first || !state.Any))
                (state.Modal, last) = (lower, at);
            else if (WordClasses.Have.Contains(lower))
                (state.Have, state.PastAuxiliary, last) = (true, state.PastAuxiliary || lower == "had", at);
            else if (WordClasses.Be.Contains(lower))
                (state.Be, state.PastAuxiliary, last) = (true, state.PastAuxiliary || lower is "was" or "were", at);
            else if (WordClasses.Do.Contains(lower))
                (state.Do, state.PastAuxiliary, last) = (true, state.PastAuxiliary || lower == "did", at);
            else if (
                (state.Any || state.Infinitive)
                && main is null
                && VerbLexicon.Find(lower) is { } form
                && Continues(state, form, tokens[at].IsCapitalised)
            )
                (main, last) = (form, at);
            else if (!state.Any && !state.Infinitive && verbAt(at) is { } bare && at == first)
                (main, last) = (bare, at);
            else if (
                (state.Any || state.Infinitive)
                && (
                    WordClasses.IsAdverb(lower)
                    || WordClasses.Negations.Contains(lower)
                    || (lower == "more" && tokens[at - 1].Lower == "once")
                    // "have both denied"
                    || (lower is "both" or "all" or "each" && state.Any)
                )
            )
                state.Negated |= WordClasses.Negations.Contains(lower);
            else if ((state.Any || state.Infinitive) && ProcessOf(view, at))
                at += 3;
            else
                break;
            state.Negated |= last == at && WordClasses.Negations.Contains(lower);
        }

        if (last < 0 || (main is null && !state.Any))
            return null;
        return Make(view, first, last, main, state);
    }

    private static VerbGroup Make(SentenceView view, int first, int last, VerbForm? main, State state)
    {
        var form = main?.Inflection ?? Inflection.None;
        var participle = form.HasFlag(Inflection.Participle);
        return new(first, last, view.Words(first, last))
        {
            Lemma =
                main?.Lemma
                ?? (
                    state.Be ? "be"
                    : state.Have ? "have"
                    : "do"
                ),
            Form = form,
            IsPassive = main is not null && state.Be && participle,
            IsInfinitive = state.Infinitive,
            IsProgressive = state.Be && form == Inflection.Gerund,
            IsPerfect = state.Have && (main is not null || state.Be),
            HasAuxiliary = state.Any,
            IsNegated = state.Negated,
            Modal = state.Modal,
            IsPastAuxiliary = state.PastAuxiliary,
        };
    }

    // After be a participle or -ing, after have a participle, after a modal, do or to the base form.
    private static bool Continues(State state, VerbForm form, bool capitalised)
    {
        if (capitalised)
            return false;
        if (state.Be)
            return form.Inflection.HasFlag(Inflection.Participle) || form.Inflection == Inflection.Gerund;
        if (state.Have)
            return form.Inflection.HasFlag(Inflection.Participle);
        return form.Inflection.HasFlag(Inflection.Base);
    }

    private static bool Infinitive(SentenceView view, int to)
    {
        var at = to + 1;
        while (at < view.Tokens.Count && at - to < 3 && WordClasses.IsAdverb(view.Tokens[at].Lower))
            at++;
        if (at >= view.Tokens.Count || view.Tokens[at].IsCapitalised)
            return false;
        var lower = view.Tokens[at].Lower;
        return lower is "be" or "have" or "do" || (VerbLexicon.Find(lower)?.Inflection.HasFlag(Inflection.Base) ?? false);
    }

    private static bool ProcessOf(SentenceView view, int at) =>
        at + 4 < view.Tokens.Count
        && view.Tokens[at].Lower == "in"
        && view.Tokens[at + 1].Lower == "the"
        && view.Tokens[at + 2].Lower == "process"
        && view.Tokens[at + 3].Lower == "of";

    private struct State
    {
        public bool Infinitive;
        public bool Have;
        public bool Be;
        public bool Do;
        public bool Negated;
        public bool PastAuxiliary;
        public string? Modal;

        public readonly bool Any => Have || Be || Do || Modal is not null;
    }
}
