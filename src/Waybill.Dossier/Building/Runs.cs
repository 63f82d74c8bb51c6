using System.Runtime.CompilerServices;
using Waybill.Dossier.Model;

namespace Waybill.Dossier.Building;

/// <summary>
/// A sentence being written as runs: in an interpolated string each hole that is a <see cref="Run"/> stays apart, with its target; all else
/// is words between.
/// </summary>
internal static class Runs
{
    /// <summary>The runs of an interpolated string.</summary>
    public static IReadOnlyList<Run> Of(Words words) => words.Written;

    /// <summary>The runs of one text that leads nowhere.</summary>
    public static IReadOnlyList<Run> Plain(string text) => [new(text, null)];

    /// <summary>Collects the parts of an interpolated string as they come.</summary>
    [InterpolatedStringHandler]
    public readonly struct Words(int literalLength, int holes)
    {
        /// <summary>The runs so far.</summary>
        public List<Run> Written { get; } = new(holes * 2 + Math.Min(1, literalLength));

        public void AppendLiteral(string text) => AppendFormatted(text);

        public void AppendFormatted(string text)
        {
            if (text.Length == 0)
                return;
            if (Written is [.., { To: null } last])
                Written[^1] = last with { Text = last.Text + text };
            else
                Written.Add(new(text, null));
        }

        public void AppendFormatted(Run run)
        {
            if (run.To is null)
                AppendFormatted(run.Text);
            else
                Written.Add(run);
        }
    }
}
