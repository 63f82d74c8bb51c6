using Waybill.Core.Text;
using Waybill.Reading.Explaining;

namespace Waybill.Cli.Output;

/// <summary>
/// A sentence's tree for a terminal of 80 to 100 columns: one token a line in the order of the sentence, drawn to its head, with part of
/// speech, relation and name.
/// </summary>
internal static class SentenceTree
{
    /// <summary>How far branches are indented at most; what hangs deeper stands at that depth.</summary>
    private const int DeepestIndent = 36;
    private const int WidestTree = 56;
    private const int WidestWord = 30;
    private const string Gap = "   ";
    private const string Bar = "│  ";

    /// <summary>The lines of the drawing.</summary>
    public static IEnumerable<string> Lines(ExplainedSentence sentence)
    {
        var drawn = Drawn(sentence).ToList();
        var width = Math.Min(WidestTree, drawn.Max(line => line.Branch.Length));
        var names = Names(sentence);
        foreach (var (token, branch) in drawn)
        {
            var name = names[token.Index] is { } kind ? $"  [{kind}]" : "";
            yield return $"{branch.PadRight(width)}  {token.Upos,-5}  {token.Relation.PadRight(12)}{name}".TrimEnd();
        }
    }

    /// <summary>
    /// Each token with its word at the end of its branch. A stack, not recursion: a sentence from a stranger may be deep.
    /// </summary>
    private static IEnumerable<(ExplainedToken Token, string Branch)> Drawn(ExplainedSentence sentence)
    {
        var dependents = sentence.Tokens.ToLookup(token => token.Head, token => token.Index);
        var open = new Stack<Branch>(dependents[-1].Select(root => new Branch(root, "", "", "", IsOpened: false)));
        while (open.TryPop(out var branch))
        {
            var token = sentence.Tokens[branch.Token];
            if (branch.IsOpened)
            {
                yield return (token, branch.Word + Shortened.Line(token.Text, WidestWord));
                continue;
            }

            var (left, right) = (new List<int>(), new List<int>());
            foreach (var dependent in dependents[token.Index])
                (dependent < token.Index ? left : right).Add(dependent);
            // What is pushed last is drawn first: what hangs right of the token from the last one back, the token, what hangs left.
            for (var i = right.Count - 1; i >= 0; i--)
            {
                var isLast = i == right.Count - 1;
                open.Push(
                    new(
                        right[i],
                        branch.Below + (isLast ? "└─ " : "├─ "),
                        Deeper(branch.Below, Bar),
                        Deeper(branch.Below, isLast ? Gap : Bar),
                        IsOpened: false
                    )
                );
            }

            open.Push(branch with { IsOpened = true });
            for (var i = left.Count - 1; i >= 0; i--)
            {
                open.Push(
                    new(
                        left[i],
                        branch.Above + (i == 0 ? "┌─ " : "├─ "),
                        Deeper(branch.Above, i == 0 ? Gap : Bar),
                        Deeper(branch.Above, Bar),
                        IsOpened: false
                    )
                );
            }
        }
    }

    private static string Deeper(string indent, string by) => indent.Length < DeepestIndent ? indent + by : indent;

    private static string?[] Names(ExplainedSentence sentence)
    {
        var kinds = new string?[sentence.Tokens.Count];
        foreach (var name in sentence.Names)
            Array.Fill(kinds, name.Kind, name.First, name.Last - name.First + 1);
        return kinds;
    }

    /// <summary>A token to be drawn.</summary>
    /// <param name="Token">Its index.</param>
    /// <param name="Word">What stands before its word.</param>
    /// <param name="Above">What stands before all that hangs left of it, which is drawn above.</param>
    /// <param name="Below">What stands before all that hangs right of it.</param>
    /// <param name="IsOpened">True when what hangs left of it has been drawn.</param>
    private readonly record struct Branch(int Token, string Word, string Above, string Below, bool IsOpened);
}
