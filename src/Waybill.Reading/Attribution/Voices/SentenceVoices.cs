using Waybill.Reading.Attribution.Cues;
using Waybill.Reading.Attribution.Quotes;
using Waybill.Reading.Grammar;

namespace Waybill.Reading.Attribution.Voices;

/// <summary>
/// Finds the voices of one sentence from its tree: verbs, what is said of somebody, nouns, and phrases that name a source.
/// </summary>
internal sealed partial class SentenceVoices
{
    private const int LongestAdjunct = 6;
    private const int LongestClosing = 14;

    private static readonly Cue Says = new(CueClass.Says, Core.Claims.Act.Report, Core.Claims.Certainty.Certain, false, []);

    private readonly SyntaxTree tree;
    private readonly QuoteMap quotes;
    private readonly VerbCue verbs;
    private readonly ComplementFinder complements;
    private readonly Spans spans;
    private readonly List<Voice> voices = [];

    private SentenceVoices(SyntaxTree tree, QuoteMap quotes) =>
        (this.tree, this.quotes, verbs, complements, spans) = (tree, quotes, new(tree), new(tree), new(tree));

    /// <summary>The voices of a sentence, in the order of their cues.</summary>
    public static List<Voice> In(SyntaxTree tree, QuoteMap quotes)
    {
        var finder = new SentenceVoices(tree, quotes);
        for (var i = 0; i < tree.Count; i++)
            finder.Meet(i);
        finder.OfOpeningView();
        finder.OfClosing();
        finder.Nest();
        if (Labels.Colon(tree) is { } label)
            finder.voices.Insert(0, label);
        if (Labels.Signature(tree, quotes) is { } signature)
            finder.voices.Add(signature);
        return finder.voices;
    }

    // "..., the envoy told reporters, the daily reported": of two that would tell each other, the later tells the earlier.
    private void Nest()
    {
        for (var i = 0; i < voices.Count; i++)
        {
            foreach (
                var outer in voices.Where(v => v.Start > voices[i].Start && v.Covers(voices[i].Start) && voices[i].Covers(v.Start)).ToList()
            )
            {
                var from = Math.Min(outer.Start, outer.Source.Select(stretch => stretch.Start).DefaultIfEmpty(outer.Start).Min());
                var to = outer.Cues.Concat(outer.Source).Max(stretch => stretch.End);
                voices[i] = voices[i] with { Content = [.. voices[i].Content.SelectMany(stretch => stretch.Without(from, to))] };
            }
        }
    }

    private void Meet(int at)
    {
        var lemma = tree.Lemmas[at];
        switch (tree.Tags[at])
        {
            case Upos.Verb when lemma is "appear" or "emerge" or "follow" or "transpire" or "result" or "turn":
                OfAppearing(at);
                break;
            case Upos.Verb when CueLexicon.Verb(lemma) is { Count: > 0 } cues:
                OfVerb(at, cues);
                break;
            case Upos.Adj when tree.Dependent(at, "cop") >= 0 && CueLexicon.Adjective(lemma) is { Count: > 0 } cues:
                OfPredicate(at, cues);
                break;
            case Upos.Noun when IsMisread(at, out var name):
                _ = OfParenthesis(at, CueLexicon.Verb(lemma), name, at, at);
                break;
            case Upos.Noun when ContentTail.IsMisreadVerb(tree, at):
                OfMisread(at);
                break;
            case Upos.Noun when CueLexicon.Noun(lemma) is { Count: > 0 } cues:
                OfNoun(at, cues);
                break;
        }

        if (tree.Tags[at] == Upos.Noun && CueLexicon.IsView(tree.Tokens[at].Lower))
            OfView(at);
        if (tree.Tokens[at].Lower == "according" && at + 2 < tree.Count && tree.Tokens[at + 1].Lower == "to")
            OfSource(at, at + 1);
        else if (
            tree.Tokens[at].Lower == "words"
            && at >= 2
            && at + 2 < tree.Count
            && tree.Tokens[at + 1].Lower == "of"
            && tree.Tokens[at - 2].Lower == "in"
        )
            OfSource(at - 2, at + 1);
        else if (tree.Tokens[at].Lower == "per" && tree.Is(at, "case") && tree.Tags[tree.Heads[at]] == Upos.Propn)
            OfSource(at, at);
    }

    private void OfVerb(int verb, IReadOnlyList<Cue> cues)
    {
        if (verbs.IsPassive(verb))
        {
            // ", an army spokesman announced,": a clause of its own that the tree took for a participle.
            if (
                !tree.Is(verb, "acl")
                || tree.Dependent(verb, "nsubj:pass", "aux:pass") >= 0
                || verbs.Agent(verb) >= 0
                || !OfParenthesis(verb, cues, tree.Heads[verb], verbs.GroupFirst(verb), verbs.GroupLast(verb))
            )
                OfPassive(verb, cues);
            return;
        }

        // "an estimate which the minister did not dispute": of what others said.
        if (
            verbs.IsNegated(verb)
            && cues.Any(c => c.Class == CueClass.Denies)
            && tree.Dependent(verb, "obj") is >= 0 and var relative
            && tree.Tokens[relative].Lower is "which" or "that"
        )
            return;
        var subject = verbs.Subject(verb);
        var (first, last) = (verbs.GroupFirst(verbs.ChainHead(verb)), verbs.GroupLast(verb));
        // "Chad's envoy, Omar Said, said that": the name of who holds the office.
        if (TornSubject.Appointed(tree, first) is { } appointed && subject >= appointed.Office.First && subject <= appointed.Office.Last)
            subject = appointed.Name.Last;
        if (cues.FirstOrDefault(c => c.Takes.Contains("clause")) is { } says && quotes.TagAt(tree, first, last, subject) is { } tag)
        {
            Add(says, verb, tag.Source, (first, last), tag.Content, true);
            return;
        }

        if (OfParenthesis(verb, cues, subject, first, last))
            return;
        var found = complements.Of(verb, cues);
        if (found is not { Rank: 0 } && subject >= 0 && complements.ThatAfter(last, cues) is { } that)
            found = that;
        if (found is not { } content)
        {
            if (!OfOpeningAs(verb, cues, subject, first, last) && !OfBareClause(verb, cues, subject, first, last))
                OfColon(verb, cues, subject, (first, last));
            return;
        }

        if (content.Preposition >= 0 && content.Preposition - last <= 2)
            last = content.Preposition;
        var from = content.Preposition < 0 ? content.First : Math.Min(last + 1, content.First);
        var end =
            content.Last > verb
                ? ContentTail.Cut(tree, verb, Math.Max(from, verb), content.Last, i => quotes.Holding(tree.Tokens[i].Start) >= 0)
                : content.Last;
        end = WithSecondThat(verb, content, end);
        Add(content.Cue, verb, subject, (first, last), spans.Content(from, end, Cuts(first, last, subject, content)), false);
    }

    // "said that A and that B": the second clause, where the tree hung it elsewhere.
    private int WithSecondThat(int verb, Complement content, int end)
    {
        if (content.Rank > 0 || content.First < verb || !content.Cue.Takes.Contains("clause"))
            return end;
        var at = end + 1;
        if (at < tree.Count && tree.Tokens[at].Lower == ",")
            at++;
        if (at + 2 >= tree.Count || tree.Tags[at] != Upos.Cconj || tree.Tokens[at + 1].Lower != "that" || tree.Is(at + 1, "nsubj", "det"))
            return end;
        var last = at + 2;
        while (last + 1 < tree.Count && tree.Tokens[last + 1].Lower is not (";" or "."))
            last++;
        return ContentTail.Cut(tree, verb, at + 2, last, i => quotes.Holding(tree.Tokens[i].Start) >= 0);
    }

    // "He continued:", and what he said stands in the sentences that follow.
    private void OfColon(int verb, IReadOnlyList<Cue> cues, int subject, (int First, int Last) words)
    {
        if (subject < 0 || tree.Tokens[^1].Lower != ":" || cues.FirstOrDefault(c => c.Takes.Contains("clause")) is not { } cue)
            return;
        if (words.Last == tree.Count - 2)
            words.Last++;
        voices.Add(Make(cue, verb, subject, words, [], true));
    }

    private List<(int, int)> Cuts(int first, int last, int subject, Complement content)
    {
        List<(int, int)> cuts = [(first, last)];
        if (
            subject >= 0
            && tree.Span(subject) is var source
            && (source.First > content.Last || source.Last < content.First || tree.Heads[subject] < 0 || content.First < source.First)
        )
            cuts.Add(source);
        return cuts;
    }

    // "said the union expected ...": what follows a verb that takes clauses alone is one, whatever the tree makes of it.
    private bool OfBareClause(int verb, IReadOnlyList<Cue> cues, int subject, int first, int last)
    {
        if (subject < 0 || subject > verb || cues.FirstOrDefault(c => c.Takes is ["clause"]) is not { } cue || last + 3 >= tree.Count)
            return false;
        if (tree.Tags[last + 1] is not (Upos.Noun or Upos.Propn or Upos.Pron or Upos.Det or Upos.Adj or Upos.Num))
            return false;
        var (to, hasVerb) = (last + 1, false);
        for (; to < tree.Count && tree.Tokens[to].Lower != ";"; to++)
            hasVerb |= to > last + 1 && tree.Tags[to] is Upos.Verb or Upos.Aux;
        if (!hasVerb)
            return false;
        var end = ContentTail.Cut(tree, verb, last + 1, to - 1, i => quotes.Holding(tree.Tokens[i].Start) >= 0);
        Add(cue, verb, subject, (first, last), spans.Content(last + 1, end, []), false);
        return true;
    }

    // "is sure that", "was critical of"
    private void OfPredicate(int adjective, IReadOnlyList<Cue> cues)
    {
        if (complements.Of(adjective, cues) is not { } content)
            return;
        var subject = verbs.Subject(adjective);
        if (subject < 0 || tree.Is(subject, "expl"))
            return;
        var last = content.Preposition >= 0 && content.Preposition - adjective <= 2 ? content.Preposition : adjective;
        Add(content.Cue, adjective, subject, (verbs.GroupFirst(adjective), last), spans.Content(content.First, content.Last, []), false);
    }

    private void Add(
        Cue cue,
        int head,
        int source,
        (int First, int Last) words,
        IReadOnlyList<Stretch> content,
        bool isQuote,
        (int First, int Last)? torn = null
    )
    {
        if (content.Count == 0)
            return;
        if (words.Last + 1 < tree.Count && tree.Tokens[words.Last + 1].Lower == ":" && content[0].Start > tree.Tokens[words.Last].Start)
            words.Last++;
        voices.Add(Make(cue, head, source, words, content, isQuote, torn));
    }

    private Voice Make(
        Cue cue,
        int head,
        int source,
        (int First, int Last) words,
        IReadOnlyList<Stretch> content,
        bool isQuote,
        (int First, int Last)? torn = null
    )
    {
        var span = torn ?? (source < 0 ? (First: 0, Last: -1) : SourceSpan.Of(tree, source, words));
        return new(tree, cue, head, source, verbs.IsNegated(head))
        {
            Source = source < 0 ? [] : spans.Source(span.First, span.Last),
            Cues = [spans.At(words.First, words.Last)],
            Content = content,
            IsQuote = isQuote,
            InSpeech = quotes.IsSpeech(tree, head),
        };
    }
}
