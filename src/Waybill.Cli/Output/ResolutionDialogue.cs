using System.Globalization;
using Waybill.Casework;
using Waybill.Casework.Resolution;
using Waybill.Core.Decisions;

namespace Waybill.Cli.Output;

/// <summary>Asks a person about pairs, one key each. Each answer is in the journal before the next pair is shown.</summary>
internal sealed class ResolutionDialogue(Shell shell, Workbench bench, string path, ResolveCase resolving)
{
    private const int MostReasons = 12;

    private readonly Terminal terminal = Terminal.Current;
    private readonly Stack<(ResolutionPair Pair, bool IsJudged)> past = new();

    public void Run(IReadOnlyList<ResolutionPair> pairs, CancellationToken stop)
    {
        var ahead = new Stack<ResolutionPair>(pairs.Reverse());
        while (ahead.TryPop(out var pair))
        {
            stop.ThrowIfCancellationRequested();
            // An answer may have settled it by a chain.
            if (!resolving.IsOpen(pair.Left.Id, pair.Right.Id))
                continue;
            Show(pair, ahead.Count);
            switch (Key())
            {
                case 'y':
                    Same(pair);
                    break;
                case 'n':
                    Judge(pair, JudgementVerdict.Different);
                    break;
                case 'u':
                    Judge(pair, JudgementVerdict.Unsure);
                    break;
                case 's':
                    past.Push((pair, false));
                    break;
                case 'z':
                    ahead.Push(pair);
                    Back(ahead);
                    break;
                case 'q':
                    return;
                default:
                    ahead.Push(pair);
                    shell.Say("y same, n different, u unsure, s skip for now, z undo the last, q leave");
                    break;
            }
        }

        shell.Say("nothing is left to judge");
    }

    private void Show(ResolutionPair pair, int behind)
    {
        shell.Say("");
        var score = string.Create(CultureInfo.InvariantCulture, $"{pair.Comparison.Score:F2}, {behind} behind it");
        shell.Painted(terminal.Paint(score, Paint.Faint));
        Side(pair.Left);
        Side(pair.Right);
        foreach (var (points, line) in ReasonLines.Of(pair.Comparison.Reasons, pair.Comparison.Names).Take(MostReasons))
            shell.Painted(terminal.Paint(line, points < 0 ? Paint.Yellow : Paint.Green));
        shell.Painted(terminal.Paint("one and the same? y n u, s skip, z undo, q leave", Paint.Bold));
    }

    private void Side(ResolutionSide side)
    {
        foreach (var line in Terminal.Wrap(ResolutionText.Side(side), terminal.Width))
            shell.Painted(terminal.Paint(line, Paint.Bold));
        foreach (var fact in ResolutionText.Facts(side))
        {
            foreach (var line in Terminal.Wrap(fact, terminal.Width - 4).Take(4))
                shell.Painted("    " + terminal.Paint(line, Paint.Cyan));
        }
    }

    // Closing a chain may join what somebody judged different: told before it is recorded.
    private void Same(ResolutionPair pair)
    {
        if (resolving.Resolver.Obstacle(pair.Left.Id, pair.Right.Id) is { } obstacle)
        {
            shell.Warn(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"this would make {obstacle.Left} and {obstacle.Right} one, which {obstacle.By} judged different on {obstacle.At:yyyy-MM-dd}; y records it all the same, and it is held back"
                )
            );
            if (Key() != 'y')
                return;
        }

        Judge(pair, JudgementVerdict.Same);
    }

    private void Judge(ResolutionPair pair, JudgementVerdict verdict)
    {
        var result = JudgeEntities.Run(bench, path, resolving, [new(pair.Left.Id, pair.Right.Id, verdict)]);
        foreach (var (judged, idle) in result.Pairs)
            shell.Say(idle is null ? ResolutionText.Recorded(judged) : $"{judged.One} ~ {judged.Other}: {idle}");
        foreach (var held in result.HeldBack)
            shell.Warn(HeldBackWords.Of(held));
        if (verdict != JudgementVerdict.Undone)
            past.Push((pair, true));
    }

    private void Back(Stack<ResolutionPair> ahead)
    {
        if (!past.TryPop(out var last))
        {
            shell.Say("nothing to undo");
            return;
        }

        if (last.IsJudged)
            Judge(last.Pair, JudgementVerdict.Undone);
        ahead.Push(last.Pair);
    }

    private static char Key() => char.ToLowerInvariant(Console.ReadKey(intercept: true).KeyChar);
}
