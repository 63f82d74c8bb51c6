using Waybill.Reading.Attribution.Cues;
using Waybill.Reading.Fillers;
using Waybill.Reading.Grammar;
using Waybill.Reading.Sentences;
using Waybill.Reading.Words;

namespace Waybill.Reading.Attribution.Voices;

/// <content>
/// Words of saying that close a sentence, told by their place alone: "..., an inquiry by two newspapers has revealed", "..., papers seen by
/// the panel show", "..., its director, Ada Obi, told a conference". A tree hangs so much of that elsewhere that only its tags are asked.
/// </content>
internal sealed partial class SentenceVoices
{
    private const int LongestSource = 20;
    private const int MostCommas = 4;

    private void OfClosing()
    {
        for (var (comma, met) = (tree.Count - 3, 0); comma > 2 && met < MostCommas; comma--)
        {
            if (tree.Tokens[comma].Lower is not ("," or "–" or "—"))
                continue;
            met++;
            var (at, clause) = (tree.Tokens[comma].Start, tree.Tokens[ClauseBefore(comma)].Start);
            if (voices.Exists(v => v.Start > at && v.Covers(clause)) || quotes.Holding(at) >= 0)
                return;
            if (HasStatement(comma) && Closing(comma) is { } voice)
            {
                voices.RemoveAll(v => v.CueHead == voice.CueHead);
                voices.Add(voice);
                return;
            }
        }
    }

    // "A; B, he said": of two clauses the nearer.
    private int ClauseBefore(int comma)
    {
        var first = comma;
        while (first > 0 && tree.Tokens[first - 1].Lower != ";")
            first--;
        return first;
    }

    // What stands before is a clause of its own.
    private bool HasStatement(int comma)
    {
        for (var i = ClauseBefore(comma) + 1; i < comma; i++)
        {
            var isFinite = tree.Xpos[i] is "VBD" or "VBZ" or "VBP" or "MD" || (tree.Xpos[i] == "VB" && tree.Dependent(i, "nsubj") is >= 0);
            if (isFinite && !tree.Is(i, "acl:relcl"))
                return true;
        }

        return false;
    }

    private Voice? Closing(int comma)
    {
        if (ClosingView(comma) is { } view)
            return view;
        for (var verb = comma + 2; verb < tree.Count && verb - comma <= LongestSource; verb++)
        {
            if (tree.Xpos[verb] == "VBN" && Passive(comma, verb) is { } told)
                return told;
            if (SayingAt(verb) is not { } cue)
            {
                // Another clause begins.
                if (IsFinite(verb) && !IsAuxiliary(verb))
                    return null;
                continue;
            }

            var first = GroupBefore(verb);
            if (first - 1 <= comma || EndOfParenthesis(verb, verb) < 0 || ClosingSource(comma, first) is not { } source)
                return null;
            return Closed(cue, verb, (first, verb), source, comma);
        }

        return null;
    }

    // Who says all of the clause before the comma.
    private Voice Closed(Cue cue, int head, (int, int) words, (int First, int Last) source, int comma) =>
        Make(cue, head, TornSubject.Head(tree, source), words, spans.Content(ClauseBefore(comma), comma - 1, []), false, source);

    // "..., the ministry was quoted by an agency as saying.", "..., the researchers are reported to have found."
    private Voice? Passive(int comma, int participle)
    {
        var first = GroupBefore(participle);
        if (first == participle || !WordClasses.Be.Contains(tree.Tokens[participle - 1].Lower) || first - 1 <= comma)
            return null;
        var verb = participle + 1;
        if (tree.Lemmas[participle] is "quote" or "cite")
        {
            while (verb + 1 < tree.Count && verb - participle < LongestAdjunct && tree.Tokens[verb].Lower != "as")
                verb++;
            if (verb + 1 >= tree.Count || tree.Tokens[verb].Lower != "as" || tree.Xpos[++verb] != "VBG")
                return null;
        }
        else if (
            CueLexicon.Verb(tree.Lemmas[participle]).Any(c => c.Class is CueClass.Says or CueClass.Believes)
            && verb + 2 < tree.Count
            && tree.Tokens[verb].Lower == "to"
            && tree.Tokens[verb + 1].Lower == "have"
        )
            verb += 2;
        else
            return null;
        return
            CueLexicon.Verb(tree.Lemmas[verb]).FirstOrDefault(c => c.Class is CueClass.Says or CueClass.Finds && c.Takes.Contains("clause"))
                is { } cue
            && EndOfParenthesis(verb, verb) >= 0
            && ClosingSource(comma, first) is { } source
            ? Closed(cue, participle, (first, verb), source, comma)
            : null;
    }

    // "..., in the words of one diplomat.", "..., by the estimate of an official, who asked not to be named."
    private Voice? ClosingView(int comma)
    {
        if (tree.Tokens[comma + 1].Lower is not ("in" or "by" or "on" or "to"))
            return null;
        var view = comma + 2;
        while (view < tree.Count && view - comma < LongestAdjunct && !CueLexicon.IsView(tree.Tokens[view].Lower))
            view++;
        if (view >= tree.Count - 1 || !CueLexicon.IsView(tree.Tokens[view].Lower))
            return null;
        // "..., by the same account."
        if (tree.Tokens[view - 1].Lower == "same" && EndsBefore(view + 1))
            return Make(Says, view, -1, (view - 1, view), spans.Content(ClauseBefore(comma), comma - 1, []), false);
        (int First, int Last)? source =
            tree.Tokens[view + 1].Lower is "of" or "by" ? TornSubject.After(tree, view + 1)
            // "..., in the minister's view."
            : EndsBefore(view + 1) && tree.Tokens[view - 1].Kind == TokenKind.Possessive && view - 2 > comma + 1 ? (comma + 2, view - 2)
            : null;
        return source is { } who && TornSubject.IsSpeaker(tree, who)
            ? Make(Says, view, TornSubject.Head(tree, who), (view, view), spans.Content(ClauseBefore(comma), comma - 1, []), false, who)
            : null;
    }

    // "By the institute's count, ...", "In the view of the minister, ...": where the tree hung it elsewhere.
    private void OfOpeningView()
    {
        if (tree.Count < 5 || tree.Tokens[0].Lower is not ("in" or "by" or "on" or "to"))
            return;
        var view = 1;
        while (view < tree.Count && view <= LongestSource && tree.Tokens[view].Lower != "," && !CueLexicon.IsView(tree.Tokens[view].Lower))
            view++;
        if (view + 2 >= tree.Count || !CueLexicon.IsView(tree.Tokens[view].Lower) || voices.Exists(v => v.CueHead == view))
            return;
        var comma = view + 1;
        while (comma < tree.Count && comma - view < LongestSource && tree.Tokens[comma].Lower != ",")
            comma++;
        if (comma >= tree.Count - 1 || tree.Tokens[comma].Lower != ",")
            return;
        (int First, int Last)? source =
            comma == view + 1 && tree.Tokens[view - 1].Kind == TokenKind.Possessive ? (1, view - 2)
            : tree.Tokens[view + 1].Lower is "of" or "by" ? (view + 2, comma - 1)
            : null;
        if (source is { } who && who.First <= who.Last && TornSubject.IsSpeaker(tree, who))
            Add(Says, view, TornSubject.Head(tree, who), (view, view), spans.Content(comma + 1, tree.Count - 1, []), false, who);
    }

    // A finite verb of saying or finding, also where the tagger took it for a plural noun: "papers seen by the panel show".
    private Cue? SayingAt(int at)
    {
        var isNoun = tree.Tags[at] == Upos.Noun;
        var known = VerbLexicon.Find(tree.Tokens[at].Lower);
        if (known is null && !tree.Xpos[at].StartsWith("VB", StringComparison.Ordinal))
            return null;
        if (isNoun && (known is null || known.Inflection is not (Inflection.Third or Inflection.Base) || !EndsBefore(at + 1)))
            return null;
        if (
            !isNoun
            && !(tree.Xpos[at] is "VBD" or "VBZ" or "VBP" || (tree.Xpos[at] is "VBN" or "VB" && (IsHave(at - 1) || IsBehindName(at))))
        )
            return null;
        var lemma = isNoun ? known!.Lemma : tree.Lemmas[at];
        return CueLexicon
            .Verb(lemma)
            .FirstOrDefault(c =>
                c.Class is CueClass.Says or CueClass.Finds or CueClass.Accuses or CueClass.Believes or CueClass.Predicts or CueClass.Commits
                && c.Takes.Contains("clause")
            );
    }

    // ", Ada Obi, promised", "the Audit Bureau (NAB) said": no participle stands behind a name between commas, or in brackets, and none ends
    // a sentence behind a person's.
    private bool IsBehindName(int at) =>
        tree.Xpos[at] == "VBN"
        && (
            (tree.Tokens[at - 1].Lower is "," or ")" && tree.Tags[at - 2] == Upos.Propn)
            || (EndsBefore(at + 1) && tree.Names.Any(name => name.Kind == NameKind.Person && name.Last == at - 1))
        );

    private bool EndsBefore(int at) => at >= tree.Count || tree.Tokens[at].Lower is "." or ",";

    private bool IsHave(int at) =>
        at >= 0 && (WordClasses.Have.Contains(tree.Tokens[at].Lower) || tree.Tags[at] == Upos.Adv && IsHave(at - 1));

    private bool IsFinite(int at) => tree.Xpos[at] is "VBD" or "VBZ" or "VBP" or "MD" && !tree.Is(at, "acl") && !IsHave(at);

    private bool IsAuxiliary(int at) => WordClasses.Have.Contains(tree.Tokens[at].Lower) || WordClasses.Be.Contains(tree.Tokens[at].Lower);

    private int GroupBefore(int verb)
    {
        var first = verb;
        while (
            first > 0
            && (tree.Tags[first - 1] is Upos.Aux or Upos.Adv || WordClasses.Have.Contains(tree.Tokens[first - 1].Lower))
            && !tree.Names.Any(name => name.Kind == NameKind.Person && name.First < first && name.Last == first - 1)
        )
            first--;
        return first;
    }

    // The words between the comma and the verb that name a speaker; of "its director, Ada Obi," the name.
    private (int First, int Last)? ClosingSource(int comma, int verb)
    {
        var last = verb - 1;
        if (tree.Tokens[last].Lower == ",")
        {
            var opening = last - 1;
            while (opening > comma && tree.Tokens[opening].Lower != ",")
                opening--;
            if (opening <= comma + 1)
                return null;
            var isOffice = false;
            for (var i = comma + 1; i < opening; i++)
                isOffice |= NounKinds.Is("person", tree.Tokens[i].Lower);
            return isOffice && tree.Tags[last - 1] == Upos.Propn && tree.Tags[opening + 1] == Upos.Propn ? (opening + 1, last - 1) : null;
        }

        for (var i = comma + 1; i <= last; i++)
        {
            // "the Audit Bureau (NAB)"
            if (tree.Tokens[i].Text is "(" or ")" && tree.Tokens[last].Text == ")")
                continue;
            if (
                tree.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Possessive or TokenKind.Mark)
                || tree.Tokens[i].Lower is "," or "which" or "that" or "who" or "whom" or "where" or "when"
            )
                return null;
        }

        return
            tree.Tags[comma + 1] is Upos.Det or Upos.Num or Upos.Propn or Upos.Adj or Upos.Noun or Upos.Pron
            && TornSubject.IsSpeaker(tree, (comma + 1, last))
            ? (comma + 1, last)
            : null;
    }
}
