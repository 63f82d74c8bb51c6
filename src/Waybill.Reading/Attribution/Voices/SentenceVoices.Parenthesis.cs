using Waybill.Reading.Attribution.Cues;
using Waybill.Reading.Fillers;
using Waybill.Reading.Grammar;
using Waybill.Reading.Sentences;

namespace Waybill.Reading.Attribution.Voices;

/// <content>Words of saying that stand between commas, and verbs that were read as plurals.</content>
internal sealed partial class SentenceVoices
{
    // "recalls the claim and notes that ...", "the study concludes that ...": who stands before, or whose verb the one before is.
    private void OfMisread(int at)
    {
        var cue = CueLexicon.Verb(tree.Lemmas[at]).First(c => c.Takes.Contains("clause"));
        var content = spans.Content(
            at + 1,
            ContentTail.Cut(tree, at, at + 1, tree.Count - 1, i => quotes.Holding(tree.Tokens[i].Start) >= 0),
            []
        );
        if (tree.Tags[at - 1] != Upos.Cconj)
        {
            if (TornSubject.Opening(tree, at) is { } run)
                Add(cue, at, TornSubject.Head(tree, run), (at, at), content, false, run);
            return;
        }

        var above = tree.Heads[at];
        while (above >= 0 && tree.Tags[above] != Upos.Verb)
            above = tree.Heads[above];
        if (above >= 0 && above < at && verbs.Subject(above) is >= 0 and var subject)
            Add(cue, at, subject, (at, at), content, false);
    }

    // ", Reuters reports," and ", the panel estimates." read as plurals.
    private bool IsMisread(int at, out int name)
    {
        name = at - 1;
        if (
            at < 2
            || tree.Xpos[at] != "NNS"
            || tree.Tags[name] is not (Upos.Propn or Upos.Noun)
            || !CueLexicon.Verb(tree.Lemmas[at]).Any(c => c.Class is CueClass.Says or CueClass.Finds && c.Takes.Contains("clause"))
        )
            return false;
        if (tree.Tags[name] == Upos.Noun && at + 1 < tree.Count && tree.Tokens[at + 1].Lower is not ("." or ","))
            return false;
        var first = name;
        while (first > 0 && (tree.Tags[first - 1] is Upos.Propn or Upos.Noun or Upos.Adj or Upos.Det || tree.Xpos[first - 1] == "VBG"))
            first--;
        return first > 1 && tree.Tokens[first - 1].Lower == "," && (tree.Tags[name] == Upos.Propn || tree.Tags[first] == Upos.Det);
    }

    // "As the panel noted in May, ...": what follows the comma is what it noted.
    private bool OfOpeningAs(int verb, IReadOnlyList<Cue> cues, int subject, int first, int last)
    {
        if (
            subject is not 1 and not 2 and not 3 and not 4
            || tree.Tokens[0].Lower != "as"
            || !tree.Is(verb, "advcl")
            || cues.FirstOrDefault(c => c.Takes.Contains("clause")) is not { } cue
            || cue.Class is CueClass.Intends or CueClass.Wants or CueClass.Directs
        )
            return false;
        var end = last + 1;
        while (
            end < tree.Count
            && end - last <= LongestAdjunct
            && tree.Tokens[end].Lower != ","
            && tree.Tags[end] is not (Upos.Verb or Upos.Aux)
        )
            end++;
        if (end + 1 >= tree.Count || tree.Tokens[end].Lower != ",")
            return false;
        Add(cue, verb, subject, (first, last), spans.Content(end + 1, tree.Count - 1, []), false);
        return true;
    }

    // "The ships, he said, had left": the words of saying stand between commas, or between a comma and the end.
    private bool OfParenthesis(int verb, IReadOnlyList<Cue> cues, int subject, int first, int last)
    {
        var isPut = cues.Any(c => c.Takes is ["parenthesis"]) && last + 1 < tree.Count && tree.Tokens[last + 1].Lower == "it";
        if (cues.FirstOrDefault(c => c.Takes.Contains(isPut ? "parenthesis" : "clause")) is not { } cue)
            return false;
        var source = subject < 0 ? (First: 0, Last: -1) : SourceSpan.Of(tree, subject, (first, last));
        (int, int)? torn = null;
        var opener = source.Last + 1 == first ? Opener(source.First) : -1;
        if (TornSubject.Appointed(tree, first) is { } appointed)
        {
            (torn, source, subject) = (appointed.Name, (appointed.Office.First, appointed.Name.Last), appointed.Name.Last);
            opener = Opener(source.First);
            if (opener < 0)
                return false;
        }
        else if (opener < 0)
        {
            // ", Reuters reported.": the tree hung the name elsewhere, or a part of it.
            if (TornSubject.Before(tree, first) is not { } run)
                return OfInverted(cue, verb, first, last);
            (torn, source, subject) = (run, run, TornSubject.Head(tree, run));
            opener = Opener(run.First);
        }

        var end = opener < 0 ? -1 : EndOfParenthesis(verb, last);
        if (end < 0)
            return false;
        var (from, to) = (source.First - 1, end);
        while (from > 0 && tree.Tokens[from - 1].Lower != ";")
            from--;
        while (to + 1 < tree.Count && tree.Tokens[to].Lower != ";")
            to++;
        if (from == 0 && tree.Tags[0] == Upos.Cconj)
            from++;
        Add(cue, verb, subject, (first, last), spans.Content(from, Math.Min(to, tree.Count - 1), [(opener + 1, end - 1)]), false, torn);
        return true;
    }

    // ", said one of the diplomats.": where the tree took who speaks for what is said.
    private bool OfInverted(Cue cue, int verb, int first, int last)
    {
        if (
            first < 2
            || tree.Tokens[first - 1].Lower != ","
            || tree.Lemmas[verb] is not ("say" or "add" or "note" or "write" or "explain" or "state")
            || verbs.Subject(verb) is >= 0 and var subject && subject < verb && !IsAcrossComma(subject, first)
        )
            return false;
        if (TornSubject.AppointedAfter(tree, last) is { } appointed)
        {
            var all = spans.Content(0, tree.Count - 1, [(first, appointed.Name.Last)]);
            Add(cue, verb, appointed.Name.Last, (first, last), all, false, appointed.Name);
            return true;
        }

        if (TornSubject.After(tree, last) is not { } run)
            return false;
        var content = spans.Content(0, tree.Count - 1, [(first, run.Last)]);
        Add(cue, verb, TornSubject.Head(tree, run), (first, last), content, false, run);
        return true;
    }

    // A subject that the verb was lent by the one before the comma.
    private bool IsAcrossComma(int subject, int first) => tree.Heads[subject] != first && subject < first - 1;

    // The comma or dash before a source: "..., as Ada Obi put it"; -1 where something else stands there.
    private int Opener(int source)
    {
        var opener = source - 1;
        if (opener > 0 && tree.Tokens[opener].Lower == "as")
            opener--;
        return opener >= 1 && tree.Tokens[opener].Lower is "," or "–" or "—" or "―" ? opener : -1;
    }

    // The mark that closes it, or the sentence's end; -1 where what is said, or another clause, follows the verb. To whom, where and when
    // may be told at length: "told reporters at a briefing in Oslo on Monday".
    private int EndOfParenthesis(int verb, int last)
    {
        var longest = HasContentObject(verb) ? LongestAdjunct : LongestClosing;
        var end = last + 1;
        while (
            end < tree.Count
            && end - last <= longest
            && tree.Tokens[end].Kind is TokenKind.Word or TokenKind.Number
            && (tree.Tags[end] is not (Upos.Verb or Upos.Aux or Upos.Sconj) || IsAdjunctOfNoun(end))
            && !IsOccasion(end)
        )
            end++;
        if (IsOccasion(end))
        {
            while (end < tree.Count && tree.Tokens[end].Lower is not ("," or "." or ";"))
                end++;
        }

        return end >= tree.Count || tree.Tokens[end].Lower is "," or "." or "–" or "—" or "―" or ";" ? end : -1;
    }

    // "said as he came out of the session", "said when asked about it": the occasion of the saying.
    private bool IsOccasion(int at) =>
        at + 1 < tree.Count
        && tree.Tokens[at].Lower is "as" or "when" or "while" or "after" or "before"
        && (
            tree.Tokens[at + 1].Lower is "he" or "she" or "they" or "it" or "asked"
            || (tree.Tokens[at].Lower is "when" or "while" or "after" or "before" && tree.Xpos[at + 1] == "VBG")
        );

    // "told reporters" has an addressee; "announced a plan" what it is about.
    private bool HasContentObject(int verb) =>
        tree.Dependent(verb, "obj") is >= 0 and var target
        && target > verb
        && !NounKinds.Is("collective", tree.Tokens[target].Lower)
        && !NounKinds.Is("outlet", tree.Tokens[target].Lower)
        && tree.Tags[target] != Upos.Propn;

    // "a briefing quoted by CNN"
    // "before the assembled press"
    private bool IsAdjunctOfNoun(int token) =>
        tree.Xpos[token] == "VBN"
        && (tree.Is(token, "acl") && tree.Heads[token] < token || (tree.Is(token, "amod") && tree.Heads[token] > token));
}
