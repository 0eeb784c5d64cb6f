// In which order the messages of a conversation were accepted: the lock on the conversation's row decided that, and a trigger on it, made by FaultRun
// in its own database, writes it down. The rows of the inbox are to say the same.

enum AcceptOrder {
    static let trigger = """
        create table sms_faults_accepts (
          place bigint generated always as identity, conversation uuid, accepted_at timestamptz, primary key (conversation, accepted_at));
        create function sms_faults_accept() returns trigger language plpgsql as $$
        begin
          if tg_op = 'INSERT' or new.tail_sid is distinct from old.tail_sid then
            insert into sms_faults_accepts (conversation, accepted_at) values (new.key, new.newest_at) on conflict do nothing;
          end if;
          return null;
        end $$;
        create trigger sms_faults_accept after insert or update on sms_router_conversations for each row execute function sms_faults_accept();
        """

    /// The place of the accept of the inbox row `i`: it rises within a conversation. Messages of one accept share it.
    static let place = "(select a.place from sms_faults_accepts a where a.conversation = i.conversation and a.accepted_at = i.accepted_at)"
}
