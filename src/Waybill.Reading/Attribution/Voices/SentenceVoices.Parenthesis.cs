using Waybill.Reading.Attribution.Cues;
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
        if (source.Last + 1 != first || source.First < 2)
        {
            // ", Reuters reported.": the tree hung the name elsewhere.
            if (TornSubject.Before(tree, first) is not { } run)
                return false;
            (torn, source, subject) = (run, run, TornSubject.Head(tree, run));
        }

        // "..., as Ada Obi put it"
        var opener = source.First - 1;
        if (opener > 0 && tree.Tokens[opener].Lower == "as")
            opener--;
        if (opener < 1 || tree.Tokens[opener].Lower is not ("," or "–" or "—" or "―"))
            return false;
        var end = last + 1;
        while (
            end < tree.Count
            && end - last <= LongestAdjunct
            && tree.Tokens[end].Kind == TokenKind.Word
            && tree.Tags[end] is not (Upos.Verb or Upos.Aux or Upos.Sconj)
        )
            end++;
        if (end < tree.Count && tree.Tokens[end].Lower is not ("," or "." or "–" or "—" or "―" or ";"))
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
}
