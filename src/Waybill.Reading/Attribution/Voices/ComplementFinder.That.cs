using Waybill.Reading.Attribution.Cues;
using Waybill.Reading.Dates.Recognition;
using Waybill.Reading.Grammar;
using Waybill.Reading.Sentences;

namespace Waybill.Reading.Attribution.Voices;

/// <content>Clauses that the tree hung beside the cue: found by the words that open them.</content>
internal sealed partial class ComplementFinder
{
    /// <summary>
    /// The clause that "that" opens after a verb and its adjuncts, where the tree hung it on a noun between: "told Reuters this month
    /// that".
    /// </summary>
    public Complement? ThatAfter(int verb, IReadOnlyList<Cue> cues)
    {
        if (cues.FirstOrDefault(c => c.Takes.Contains("clause")) is not { } cue)
            return null;
        // "said on 12 March in a closed briefing to members of the parliament that": who has said nothing yet may go on for long.
        var farthest =
            verb + (tree.Dependent(verb, "obj", "ccomp", "xcomp") < 0 && tree.Dependent(verb, "nsubj") >= 0 ? WithAdjuncts : FarthestThat);
        for (var i = verb + 1; i + 2 < tree.Count && i <= farthest; i++)
        {
            if (tree.Tokens[i].Lower == "," && AfterParenthesis(i) is var next and >= 0)
            {
                i = next;
                continue;
            }

            if (IsBeforeYear(i))
                continue;
            if (
                (tree.Tags[i] is Upos.Verb or Upos.Aux && !tree.Is(i, "amod"))
                || tree.Tokens[i].Lower is "," or ";" or ":" or "."
                || tree.Tokens[i].Kind == TokenKind.Quote
            )
                return null;
            if (tree.Tokens[i].Lower != "that")
                continue;
            var before = tree.Tokens[i - 1];
            var isAdjunct =
                i == verb + 1
                || before.Lower == ","
                || CalendarNames.IsName(before)
                || tree.Tags[i - 1] is Upos.Propn or Upos.Num or Upos.Adv
                || before.Lower is "week" or "month" or "year" or "day" or "reporters" or "journalists"
                || (tree.Tags[i - 1] == Upos.Noun && tree.Is(i - 1, "obl", "nmod") && tree.Dependent(i - 1, "case") >= 0)
                || IsTold(verb);
            if (!isAdjunct || tree.Tags[i + 1] is Upos.Verb or Upos.Aux)
                return null;
            var (last, hasVerb) = (tree.Count - 1, false);
            for (var j = i; j < tree.Count; j++)
            {
                hasVerb |= tree.Tags[j] is Upos.Verb or Upos.Aux;
                if (tree.Tokens[j].Lower == ";")
                {
                    last = j - 1;
                    break;
                }
            }

            return hasVerb || i == verb + 1 ? new(cue, 0, i, last, -1) : null;
        }

        return null;
    }

    // "on March 12, 2024"
    private bool IsBeforeYear(int comma) =>
        tree.Tokens[comma].Lower == ","
        && tree.Tags[comma - 1] == Upos.Num
        && tree.Tokens[comma + 1].Lower is { Length: 4 } year
        && year.All(char.IsAsciiDigit);

    // The comma that closes what this one opens: ", Ada Obi said,".
    private int AfterParenthesis(int comma)
    {
        for (var i = comma + 1; i + 1 < tree.Count && i <= comma + FarthestThat; i++)
        {
            if (tree.Tokens[i].Lower == ",")
                return tree.Tokens[i + 1].Lower == "that" ? i : -1;
        }

        return -1;
    }

    private bool IsTold(int verb) => tree.Lemmas[verb] is "tell" or "inform" or "remind" or "assure" or "notify" or "warn";

    /// <summary>The clause or infinitive right after a noun, where the tree hung it on the verb: "shared his belief that".</summary>
    public Complement? RightAfter(int noun, IReadOnlyList<Cue> cues)
    {
        var mark = noun + 1;
        if (mark + 1 >= tree.Count || tree.Heads[mark] is not (>= 0 and var clause) || clause < mark || tree.IsUnder(clause, noun))
            return null;
        var take = tree.Tokens[mark].Lower switch
        {
            "that" => "clause",
            "to" when tree.Xpos[clause] == "VB" => "to",
            _ => "",
        };
        return cues.FirstOrDefault(c => c.Takes.Contains(take)) is { } cue
            ? new(cue, take == "to" ? 2 : 0, mark, tree.Span(clause).Last, -1)
            : null;
    }
}
