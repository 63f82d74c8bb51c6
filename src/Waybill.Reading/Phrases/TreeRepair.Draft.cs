using Waybill.Reading.Grammar;

namespace Waybill.Reading.Phrases;

/// <content>The tree that is being mended.</content>
internal static partial class TreeRepair
{
    private sealed partial class Draft(SyntaxTree tree)
    {
        private readonly int[] heads = [.. tree.Heads];
        private readonly Upos[] tags = [.. tree.Tags];
        private readonly string[] xpos = [.. tree.Xpos];

        public string[] Relations { get; } = [.. tree.Relations];

        public int[] Heads => heads;

        public bool IsChanged
        {
            get
            {
                for (var i = 0; i < heads.Length; i++)
                {
                    if (
                        heads[i] != tree.Heads[i]
                        || tags[i] != tree.Tags[i]
                        || !string.Equals(Relations[i], tree.Relations[i], StringComparison.Ordinal)
                    )
                        return true;
                }

                return false;
            }
        }

        public void MakeAuxiliary(int have, int participle)
        {
            var noun = heads[participle];
            for (var i = 0; i < heads.Length; i++)
            {
                if (heads[i] == have && i != participle)
                    heads[i] = participle;
            }

            if (noun != have)
                Relations[noun] = "obj";
            tags[participle] = Upos.Verb;
            (heads[participle], Relations[participle]) = (heads[have], Relations[have]);
            (heads[have], Relations[have], tags[have]) = (participle, "aux", Upos.Aux);
        }

        public void MakeVerb(int noun) => (tags[noun], xpos[noun]) = (Upos.Verb, "VBZ");

        /// <summary>Gives a verb back to the noun that it is said of, and its false subject to the clause that it stood in.</summary>
        public void Regain(int verb, int noun)
        {
            var (inner, subject) = (heads[verb], verb - 1);
            for (var i = verb + 1; i < heads.Length; i++)
            {
                if (heads[i] == noun || heads[i] == inner)
                    heads[i] = verb;
            }

            (heads[verb], Relations[verb]) = (heads[noun], Relations[noun] == "nsubj" ? "ccomp" : Relations[noun]);
            (heads[noun], Relations[noun]) = (verb, "nsubj");
            (heads[subject], Relations[subject]) = (inner, "obj");
        }

        /// <summary>Makes a verb the predicate of a noun that stands before it.</summary>
        public void Release(int verb, int noun)
        {
            (heads[verb], Relations[verb]) = (heads[noun], heads[noun] < 0 ? "root" : "ccomp");
            (heads[noun], Relations[noun]) = (verb, "nsubj");
            for (var i = verb + 1; i < heads.Length; i++)
            {
                if (heads[i] == noun)
                    heads[i] = verb;
            }
        }

        public void Promote(int verb, int subject)
        {
            for (var i = verb + 1; i < heads.Length; i++)
            {
                if (heads[i] == subject)
                    heads[i] = verb;
            }

            (heads[verb], Relations[verb], xpos[verb]) = (-1, "root", "VBD");
            (heads[subject], Relations[subject]) = (verb, "nsubj");
        }

        /// <summary>Makes a noun before "that" the verb of the sentence: its subject is what it hung under, and what is told hangs on it.</summary>
        public void Tell(int verb)
        {
            var (before, that, root) = (verb - 1, verb + 1, tree.Root);
            var subject = root;
            if (root > that)
            {
                for (subject = verb; heads[subject] != root;)
                    subject = heads[subject];
                (heads[root], Relations[root]) = (verb, "ccomp");
            }

            for (var i = 0; i < heads.Length; i++)
            {
                if (i < before && heads[i] == verb)
                    heads[i] = before;
                else if (i > verb && heads[i] == subject || heads[i] == root && i < verb && i != subject && root > that)
                    heads[i] = verb;
                if (heads[i] == verb && Relations[i].StartsWith("acl", StringComparison.Ordinal))
                    Relations[i] = "ccomp";
            }

            Relations[that] = "mark";
            if (heads[before] == verb && before != subject)
                (heads[before], Relations[before]) = (heads[verb], Relations[verb]);
            (heads[verb], Relations[verb], tags[verb], xpos[verb]) = (-1, "root", Upos.Verb, "VBP");
            (heads[subject], Relations[subject]) = (verb, "nsubj");
        }

        public void Divide(int verb, int noun)
        {
            var subject = verb - 1;
            for (var i = 0; i < heads.Length; i++)
            {
                if (i != verb && heads[i] == noun && i < verb)
                    heads[i] = subject;
                else if (heads[i] == noun && i > noun && tree.Dependent(i, "mark") >= 0)
                    Relations[i] = "acl";
                else if (heads[i] == noun && i > noun)
                    heads[i] = verb;
            }

            (heads[verb], Relations[verb], xpos[verb], tags[verb]) = (-1, "root", "VBD", Upos.Verb);
            (heads[subject], Relations[subject]) = (verb, "nsubj");
            (heads[noun], Relations[noun]) = (verb, "obj");
        }

        /// <summary>Makes an amount the next of a list.</summary>
        public void List(int more, int amount, int before)
        {
            if (!TryHang(amount, tree.Is(before, "conj") ? heads[before] : before, "conj") || !TryHang(more, amount, "advmod"))
                return;
            _ = TryHang(more + 1, more, "fixed");
        }

        /// <summary>Hangs a word on another, unless that one hangs on it.</summary>
        public bool TryHang(int child, int head, string relation)
        {
            for (var (at, steps) = (head, 0); at >= 0; at = heads[at], steps++)
            {
                if (at == child || steps > heads.Length)
                    return false;
            }

            (heads[child], Relations[child]) = (head, relation);
            return head >= 0;
        }

        /// <summary>Makes a verb that stood before a noun the predicate of a subject, and the noun its object.</summary>
        public void Predicate(int verb, int subject)
        {
            var noun = heads[verb];
            for (var i = verb + 1; i < heads.Length; i++)
            {
                if (i != noun && (heads[i] == subject || (heads[i] == noun && i > noun)))
                    heads[i] = verb;
            }

            (heads[verb], Relations[verb], xpos[verb], tags[verb]) = (-1, "root", "VBD", Upos.Verb);
            (heads[subject], Relations[subject]) = (verb, "nsubj");
            (heads[noun], Relations[noun]) = (verb, "obj");
        }

        /// <summary>Hangs an owner on what is his, and that where he hung.</summary>
        public void Own(int owner, int owned)
        {
            (heads[owned], Relations[owned]) = (heads[owner], Relations[owner]);
            (heads[owner], Relations[owner]) = (owned, "nmod:poss");
            for (var i = 0; i < heads.Length; i++)
            {
                if (heads[i] == owner && i > owned)
                    heads[i] = owned;
            }
        }

        /// <summary>Hangs goods where the sum that they are worth hung, and the sum on them.</summary>
        public void Price(int worth, int sum)
        {
            var goods = worth - 1;
            (heads[goods], Relations[goods]) = (heads[sum], Relations[sum]);
            for (var i = 0; i < worth; i++)
            {
                if (i != goods && (heads[i] == sum || heads[i] == worth))
                    heads[i] = goods;
            }

            (heads[worth], Relations[worth]) = (goods, "amod");
            (heads[sum], Relations[sum]) = (worth, "obl");
        }

        public void Attach(int verb, int noun) => (heads[verb], Relations[verb]) = (noun, "acl");

        /// <summary>Gives a verb the subject that hung on the moment before it.</summary>
        public void Date(int mark, int moment, int subject)
        {
            var verb = heads[moment];
            (heads[mark], Relations[mark]) = (moment, "case");
            (heads[subject], Relations[subject]) = (verb, Relations[moment]);
            Relations[moment] = "obl";
        }

        public void Possess(int have, int gerund, int noun)
        {
            for (var i = 0; i < heads.Length; i++)
            {
                if (heads[i] == gerund && i != noun)
                    heads[i] = i > have && i < gerund ? noun : have;
            }

            (heads[have], Relations[have], tags[have]) = (heads[gerund], Relations[gerund], Upos.Verb);
            (heads[noun], Relations[noun]) = (have, "obj");
            (heads[gerund], Relations[gerund]) = (noun, "amod");
        }

        public void Uncouple(int verb, int predicate)
        {
            for (var i = 0; i < heads.Length; i++)
            {
                if (heads[i] == predicate && i < verb)
                    heads[i] = verb;
            }

            (heads[verb], Relations[verb], tags[verb]) = (heads[predicate], Relations[predicate], Upos.Verb);
            (heads[predicate], Relations[predicate]) = (verb, predicate > verb ? "obl" : "nsubj");
        }

        // "Serbia rejected claims that ...": the verb that the tree made a part of the subject's name.
        public void Raise(int verb, int subject, int noun)
        {
            for (var i = 0; i < heads.Length; i++)
            {
                if (heads[i] == noun && (i < verb || Relations[i] == "punct"))
                    heads[i] = verb;
                else if (heads[i] == subject && i > verb)
                    heads[i] = verb;
            }

            (heads[verb], Relations[verb]) = (heads[noun], Relations[noun]);
            heads[subject] = verb;
            (heads[noun], Relations[noun]) = (verb, "obj");
        }

        public void Complement(int verb, int noun)
        {
            var governor = heads[noun];
            for (var i = 0; i < verb; i++)
            {
                if (heads[i] == noun)
                    (heads[i], Relations[i]) = (governor, Relations[i] is "compound" or "nmod:poss" ? "obj" : Relations[i]);
            }

            (heads[verb], Relations[verb], tags[verb]) = (governor, "xcomp", Upos.Verb);
            heads[noun] = verb;
        }

        public SyntaxTree Tree() => new(tree.Sentence, tags, xpos, [.. tree.Lemmas], [.. tree.Features], heads, Relations, tree.Names);
    }
}
